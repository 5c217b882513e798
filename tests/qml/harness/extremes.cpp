// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extremes.h"

namespace {

struct Writer
{
    LocalInstance &instance;

    QString note(const char *who, const QString &text, NoteOptions options = {})
    {
        options.silent = true;
        return instance.createNote(QString::fromLatin1(who), text, options);
    }
    QStringList files(int count, const QString &alt = {})
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            FileOptions file;
            file.source = i % 3 == 0   ? QStringLiteral("hills.webp")
                          : i % 3 == 1 ? QStringLiteral("check.png")
                                       : QStringLiteral("coffee.webp");
            file.type = i % 3 == 1 ? QStringLiteral("image/png") : QStringLiteral("image/webp");
            file.name = QStringLiteral("file %1").arg(i);
            file.width = i % 3 == 2 ? 900 : 640;
            file.height = i % 3 == 0 ? 400 : i % 3 == 1 ? 640 : 1200;
            file.comment = alt;
            file.isSensitive = count > 4 && i == 5;
            ids << instance.addFile(QStringLiteral("bob"), file);
        }
        return ids;
    }
};

void writePeople(LocalInstance &instance)
{
    UserOptions wordy;
    wordy.name = QStringLiteral("An extraordinarily long display name that never wants to end "
                                "and says everything about the person who chose it :blobcat:");
    instance.addUser(QStringLiteral("a_rather_long_username_for_a_person"), wordy);
    UserOptions faceless;
    faceless.name = QStringLiteral("No picture");
    faceless.extra = {{QStringLiteral("avatarUrl"), QJsonValue::Null},
                      {QStringLiteral("avatarBlurhash"), QJsonValue::Null}};
    instance.addUser(QStringLiteral("faceless"), faceless);
    UserOptions arab;
    arab.name = QStringLiteral("ليلى بنت النهر");
    instance.addUser(QStringLiteral("layla"), arab);
    for (const char *who : {"a_rather_long_username_for_a_person", "faceless", "layla"})
        instance.follow(QStringLiteral("alice"), QString::fromLatin1(who));
}

} // namespace

void writeExtremes(LocalInstance &instance)
{
    writePeople(instance);
    Writer writer{instance};

    NoteOptions many;
    many.fileIds = writer.files(16, QStringLiteral("A described picture"));
    writer.note("bob", QStringLiteral("Sixteen files."), many);

    NoteOptions loved;
    QJsonObject counts{{QStringLiteral("❤"), 1000},
                       {QStringLiteral("👍"), 823},
                       {QStringLiteral("🎉"), 12345},
                       {QStringLiteral(":blobcat@.:"), 4711},
                       {QStringLiteral("🏳️‍🌈"), 77},
                       {QStringLiteral(":widebar@.:"), 50}};
    for (char32_t code = 0x1f600; code < 0x1f628; ++code)
        counts.insert(QString::fromUcs4(&code, 1), int(code & 0x3f) + 1);
    loved.extra = {{QStringLiteral("reactions"), counts},
                   {QStringLiteral("reactionCount"), 19000},
                   {QStringLiteral("renoteCount"), 12345},
                   {QStringLiteral("repliesCount"), 2345}};
    writer.note("carol", QStringLiteral("A thousand hearts and more."), loved);

    QString essay;
    while (essay.size() < 3000)
        essay += QStringLiteral("The stream under the bridge says the same thing all night, and "
                                "nobody minds. 川の音はいつも同じで、少しずつ違う。 ");
    writer.note("dave", essay.left(3000));

    writer.note("dave", QStringLiteral("https://example.com/") + QString(180, QLatin1Char('x'))
                            + QStringLiteral(" and ") + QString(160, QLatin1Char('W')));
    NoteOptions secret;
    secret.visibility = QStringLiteral("followers");
    secret.localOnly = true;
    const QString wordy = writer.note("a_rather_long_username_for_a_person",
                                      QStringLiteral("My name is longer than this note."), secret);
    NoteOptions answer;
    answer.replyId = wordy;
    writer.note("faceless", QStringLiteral("I have no picture."), answer);

    const QString gone = writer.note("eve", QStringLiteral("Soon gone."));
    NoteOptions quote;
    quote.renoteId = gone;
    writer.note("bob", QStringLiteral("What I quote is gone."), quote);
    NoteOptions reply;
    reply.replyId = gone;
    writer.note("bob", QStringLiteral("What I answer is gone."), reply);
    instance.deleteNote(gone);

    NoteOptions poll;
    poll.choices = QStringList{QStringLiteral("Short"),
                               QStringLiteral("A choice with so many words in it that it cannot "
                                              "stand on one line, whatever the width of the window "
                                              "may happen to be"),
                               QStringLiteral("الماء")};
    poll.multiple = true;
    writer.note("layla",
                QStringLiteral("السلام عليكم، كيف حالكم اليوم؟ هذا سطر أطول قليلا ليرى المرء كيف "
                               "ينكسر النص على أكثر من سطر واحد في النافذة الضيقة. #نهر @alice"),
                poll);
    NoteOptions one;
    one.fileIds =
        writer.files(1, QString(QStringLiteral("A description that goes on. ")).repeated(30));
    one.cw =
        QStringLiteral("A content warning that is itself a whole paragraph, because its author "
                       "wanted to be quite sure that nobody would be surprised by what follows");
    writer.note("layla", QStringLiteral("Behind the warning."), one);
}
