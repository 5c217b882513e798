// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

/// Signing in with the browser (auth.md 3).
class TestMiAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void deliversATokenExactlyOnce()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(u"alice"_s);
        HttpClient http(instance.url());
        const QString check = u"miauth/some-session/check"_s;
        QCOMPARE(http.post(check).object(), (QJsonObject{{u"ok"_s, false}}));

        const QString page = u"/miauth/some-session?name=Seseragi%20%3Cb%3E&permission="
                             "read:account,write:notes,no:such&callback=http://127.0.0.1:9/done"_s;
        const HttpAnswer form = http.get(page);
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("Seseragi &lt;b&gt;"));
        QVERIFY(form.body.contains("<option>alice</option>"));
        const HttpAnswer allowed = http.request(
            "POST", page, "user=alice", {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(allowed.status, 302);
        QCOMPARE(allowed.headers.value("location"),
                 QByteArray("http://127.0.0.1:9/done?session=some-session"));

        const QJsonObject granted = http.post(check).object();
        QCOMPARE(granted.value("ok"_L1).toBool(), true);
        QCOMPARE(granted.value("user"_L1).toObject().value("username"_L1).toString(), u"alice"_s);
        const QByteArray token = granted.value("token"_L1).toString().toLatin1();
        QCOMPARE(token.size(), 32);
        QCOMPARE(http.post(check).object().value("ok"_L1).toBool(), false);

        QCOMPARE(http.post(u"i"_s, {}, token).status, 200);
        QCOMPARE(http.post(u"notes/create"_s, {{u"text"_s, u"x"_s}}, token).status, 200);
        QCOMPARE(http.post(u"i/notifications"_s, {}, token).errorCode(), u"PERMISSION_DENIED"_s);
        QCOMPARE(instance.unreadNotifications(u"alice"_s), 1); // createToken
    }

    void isAllowedByAScriptToo()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(u"alice"_s);
        instance.allowMiAuth(u"other"_s, u"alice"_s);
        HttpClient http(instance.url());
        const QJsonObject granted = http.post(u"miauth/other/check"_s).object();
        const QByteArray token = granted.value("token"_L1).toString().toLatin1();
        QCOMPARE(http.post(u"i/notifications"_s, {}, token).status, 200);
    }
};

SESERAGI_TEST_MAIN(TestMiAuth)
#include "tst_signinpage.moc"
