<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>アカウント %1：%2</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>It was written by another version of Seseragi.</source>
        <translation>別のバージョンのSeseragiで作成されたものです。</translation>
    </message>
    <message>
        <source>What is there can neither be read nor copied.</source>
        <translation>そこにある内容は、読み取ることもコピーすることもできません。</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Looking around on %1</source>
        <translation>%1を閲覧中</translation>
    </message>
</context>
<context>
    <name>AccountSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1の閲覧を終了しますか？</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1からログアウトしますか？</translation>
    </message>
    <message>
        <source>You can look around again at any time.</source>
        <translation>いつでもまた閲覧できます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>The token and everything kept of this account here are forgotten. The server still knows the token: where to revoke it is shown afterwards.</source>
        <translation>トークンと、ここに保存されているこのアカウントのすべての情報が削除されます。サーバー側ではトークンは有効なままです。無効化する場所はこのあと表示されます。</translation>
    </message>
</context>
<context>
    <name>AchievementName</name>
    <message>
        <source>here on your birthday</source>
        <translation>誕生日に来たこと</translation>
    </message>
    <message>
        <source>here on New Year&apos;s Day</source>
        <translation>元日に来たこと</translation>
    </message>
    <message>
        <source>the first note in a clip</source>
        <translation>はじめてノートをクリップしたこと</translation>
    </message>
    <message>
        <source>the first favourite</source>
        <translation>はじめてのお気に入り</translation>
    </message>
    <message>
        <source>a note of yours is a favourite</source>
        <translation>自分のノートがお気に入りに入ったこと</translation>
    </message>
    <message>
        <source>a profile that says who you are</source>
        <translation>プロフィールを書いたこと</translation>
    </message>
    <message>
        <source>being a cat</source>
        <translation>猫であること</translation>
    </message>
    <message>
        <source>thirty achievements</source>
        <translation>実績を 30 個集めたこと</translation>
    </message>
    <message>
        <source>three minutes before the trophies</source>
        <translation>実績を 3 分眺めたこと</translation>
    </message>
    <message>
        <source>love for Misskey</source>
        <translation>Misskey への愛</translation>
    </message>
    <message>
        <source>a treasure found</source>
        <translation>宝物を見つけたこと</translation>
    </message>
    <message>
        <source>half an hour without a pause</source>
        <translation>30 分続けて開いていたこと</translation>
    </message>
    <message>
        <source>an hour without a pause</source>
        <translation>1 時間続けて開いていたこと</translation>
    </message>
    <message>
        <source>a note gone within a minute</source>
        <translation>1 分以内にノートを消したこと</translation>
    </message>
    <message>
        <source>a note late at night</source>
        <translation>深夜のノート</translation>
    </message>
    <message>
        <source>a note on the stroke of the hour</source>
        <translation>ちょうど 0 分 0 秒のノート</translation>
    </message>
    <message>
        <source>quoting yourself</source>
        <translation>自分を引用したこと</translation>
    </message>
    <message>
        <source>a home timeline of twenty notes a minute</source>
        <translation>ホームが 1 分に 20 ノート流れたこと</translation>
    </message>
    <message>
        <source>a look at the server&apos;s charts</source>
        <translation>サーバーのチャートを見たこと</translation>
    </message>
    <message>
        <source>hello, world</source>
        <translation>ハローワールド</translation>
    </message>
    <message>
        <source>three windows open</source>
        <translation>ウィンドウを 3 つ開いたこと</translation>
    </message>
    <message>
        <source>a folder within itself</source>
        <translation>フォルダーを自分の中に入れようとしたこと</translation>
    </message>
    <message>
        <source>a reaction before reading</source>
        <translation>読む前のリアクション</translation>
    </message>
    <message>
        <source>a click here</source>
        <translation>ここをクリックしたこと</translation>
    </message>
    <message>
        <source>plain luck</source>
        <translation>ただの幸運</translation>
    </message>
    <message>
        <source>a famous name</source>
        <translation>有名な名前</translation>
    </message>
    <message>
        <source>a cookie clicked</source>
        <translation>クッキーをクリックしたこと</translation>
    </message>
    <message>
        <source>a link to Brain Diver</source>
        <translation>Brain Diver へのリンク</translation>
    </message>
    <message>
        <source>very many test notifications</source>
        <translation>たくさんのテスト通知</translation>
    </message>
    <message>
        <source>the tutorial to its end</source>
        <translation>チュートリアルの完了</translation>
    </message>
    <message>
        <source>the largest bubble</source>
        <translation>いちばん大きなバブル</translation>
    </message>
    <message>
        <source>the largest bubble, twice</source>
        <translation>いちばん大きなバブル 2 つ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written</source>
        <translation>
            <numerusform>ノート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here on %n day(s)</source>
        <translation>
            <numerusform>ログイン %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following %n people</source>
        <translation>
            <numerusform>フォロー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>フォロワー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with this account</source>
        <translation>
            <numerusform>このアカウントで %n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Renote or quote</source>
        <translation>リノート・引用</translation>
    </message>
    <message>
        <source>This note cannot be renoted</source>
        <translation>このノートはリノートできません</translation>
    </message>
    <message>
        <source>Change or take back your reaction</source>
        <translation>リアクションを変更・取り消し</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと</translation>
    </message>
</context>
<context>
    <name>AppMark</name>
    <message>
        <source>Seseragi</source>
        <translation>Seseragi</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>Seseragi is running already, but does not answer.</source>
        <translation>Seseragi はすでに起動していますが、応答がありません。</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Page of %1</source>
        <translation>%1さんのページ</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captured notes</source>
        <translation>キャプチャ中のノート</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n件のノート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>%nか所に表示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate of %1 is not signed by anybody this computer trusts.</source>
        <translation>%1 の証明書は、このコンピューターが信頼する発行者によって署名されていません。</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another server.</source>
        <translation>%1 は別のサーバーの証明書を提示しています。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>%1 の証明書はまだ有効ではありません。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted.</source>
        <translation>%1 の証明書は受け入れられません。</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>waiting for the connection</source>
        <translation>接続待ち</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>要求済み</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>The channel needs to be told “%1”.</source>
        <translation>このチャンネルには「%1」の指定が必要です。</translation>
    </message>
    <message>
        <source>The channel cannot use this “%1”.</source>
        <translation>このチャンネルでは、指定された「%1」を使用できません。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否されました</translation>
    </message>
</context>
<context>
    <name>ChannelLine</name>
    <message>
        <source>Channel: %1</source>
        <translation>チャンネル：%1</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n event(s)</source>
        <translation>
            <numerusform>%1：%2、イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n</source>
        <translation>
            <numerusform>%n か所で共有</numerusform>
        </translation>
    </message>
    <message>
        <source>on connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message numerus="yes">
        <source>silent and taken up anew %n time(s)</source>
        <translation>
            <numerusform>無応答のため %n 回つなぎ直し</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>This needs an account, and nobody is signed in.</source>
        <translation>アカウントが必要ですが、ログインしていません。</translation>
    </message>
    <message>
        <source>The access token lacks the permission “%1”.</source>
        <translation>アクセストークンに「%1」の権限がありません。</translation>
    </message>
    <message>
        <source>No access token can have the permission “%1” this needs.</source>
        <translation>必要な「%1」の権限は、アクセストークンには付与できません。</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n channels can be open at once.</source>
        <translation>
            <numerusform>同時に開けるチャンネルは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer: it does not know this channel, or not with these parameters.</source>
        <translation>サーバーが応答しません。このチャンネル、またはこのパラメーターに対応していません。</translation>
    </message>
    <message>
        <source>The server does not answer: what this listens to may be gone, or not yours to see.</source>
        <translation>サーバーが応答しません。対象がなくなったか、閲覧できないものかもしれません。</translation>
    </message>
    <message>
        <source>The server does not answer: the access token may lack the permission “%1”.</source>
        <translation>サーバーが応答しません。アクセストークンに権限「%1」がないのかもしれません。</translation>
    </message>
    <message>
        <source>The server does not answer: it may have switched this timeline off.</source>
        <translation>サーバーが応答しません。このタイムラインは無効にされているのかもしれません。</translation>
    </message>
    <message>
        <source>The server does not answer: it may not offer this channel.</source>
        <translation>サーバーが応答しません。このチャンネルは提供されていないのかもしれません。</translation>
    </message>
</context>
<context>
    <name>ComposeArea</name>
    <message>
        <source>Content warning</source>
        <translation>注釈 (CW)</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>このノートに返信…</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation>このノートを引用…</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>いまどうしてる？</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>ノートの本文</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Specified</source>
        <translation>ダイレクト</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>公開範囲：%1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>内容を隠す</translation>
    </message>
    <message>
        <source>Only on this server, as the note it answers</source>
        <translation>ローカルのみ (返信先のノートが連合なしのため)</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>ローカルのみ (連合なし)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: send the note</comment>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Public: everybody</source>
        <translation>パブリック：すべてのユーザーに公開</translation>
    </message>
    <message>
        <source>Home: followers and profile</source>
        <translation>ホーム：ホームタイムラインとプロフィールのみに公開</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>フォロワー：自分のフォロワーのみに公開</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>ComposeButton</name>
    <message>
        <source>Write a note</source>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: write a note</comment>
        <translation>ノート</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいノート</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation>書いた内容は失われていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>An empty warning cannot be sent.</source>
        <translation>空の注釈は送信できません。</translation>
    </message>
    <message>
        <source>The warning is too long to be sent.</source>
        <translation>注釈が長すぎて送信できません。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>本文が長すぎて送信できません。</translation>
    </message>
    <message>
        <source>The note you answer or quote was deleted.</source>
        <translation>返信または引用するノートは削除されました。</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>このアカウントは閉じられました。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信しました。</translation>
    </message>
    <message>
        <source>Your note is kept to be sent again. %1</source>
        <translation>ノートは残してあり、もう一度送信できます。%1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>The server did not answer. Looking whether the note arrived.</source>
        <translation>サーバーから応答がありませんでした。ノートが届いたか確認しています。</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>このアカウントは閉じられました。</translation>
    </message>
    <message>
        <source>The server did not answer, and it is not known whether the note arrived. Sending again looks for it first.</source>
        <translation>サーバーから応答がなく、ノートが届いたか確認できませんでした。もう一度送信すると、先にノートが届いているかを確認します。</translation>
    </message>
    <message>
        <source>The note did not arrive at the server. You can send it again.</source>
        <translation>ノートはサーバーに届きませんでした。もう一度送信できます。</translation>
    </message>
    <message>
        <source>Your note had arrived as you first sent it. What you changed since is not in it: sending it makes a second note.</source>
        <translation>ノートは最初に送信した内容で届いていました。その後の変更は含まれていません。送信すると二つ目のノートになります。</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>What this account listens to on the stream.</source>
        <translation>このアカウントがストリーミングで受信しているものです。</translation>
    </message>
    <message>
        <source>Captured notes</source>
        <translation>キャプチャ中のノート</translation>
    </message>
    <message>
        <source>Notes on the screen: their reactions, votes and deletions arrive as they happen.</source>
        <translation>画面に表示中のノートです。リアクション、投票、削除がリアルタイムで反映されます。</translation>
    </message>
</context>
<context>
    <name>CwLine</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>もっと見る：%1</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>サーバーに接続できません。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>この名前のサーバーは見つかりません。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>サーバーからの応答がタイムアウトしました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate was refused.</source>
        <translation>サーバーとの接続は安全ではありません。証明書が拒否されました。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The server asks to slow down. Try again in a while.</source>
        <translation>サーバーへのリクエストが多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server is still working on it.</source>
        <translation>サーバーでまだ処理中です。</translation>
    </message>
    <message>
        <source>The server does not accept the access token any more. Sign in again.</source>
        <translation>このアクセストークンは無効になりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The server does not allow this for this account or access token.</source>
        <translation>このアカウントまたはアクセストークンでは、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>What answered is not a Misskey server.</source>
        <translation>接続先はMisskeyのサーバーではありません。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>応答のデータが大きすぎます。</translation>
    </message>
    <message>
        <source>The server sent an answer that makes no sense. Try again.</source>
        <translation>サーバーからの応答が不正です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This could not be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a while.</source>
        <translation>サーバーで問題が発生しています (%1)。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This server does not offer this timeline.</source>
        <translation>このサーバーでは、このタイムラインは利用できません。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>サーバーに拒否されました (%1)。</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>このノートはもうありません。</translation>
    </message>
    <message>
        <source>This person has blocked you.</source>
        <translation>このユーザーにブロックされています。</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>すでに投票しています。</translation>
    </message>
    <message>
        <source>The poll is over.</source>
        <translation>このアンケートは終了しています。</translation>
    </message>
    <message>
        <source>Its author does not let it be renoted.</source>
        <translation>投稿者がこのノートのリノートを許可していません。</translation>
    </message>
    <message>
        <source>It may not be renoted outside of its channel.</source>
        <translation>このノートはチャンネルの外へはリノートできません。</translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation>このアカウントはサーバーにより凍結されています。</translation>
    </message>
    <message>
        <source>This account has moved: write with the new one.</source>
        <translation>このアカウントは引っ越し済みです。新しいアカウントで投稿してください。</translation>
    </message>
    <message numerus="yes">
        <source>That was too quick for the server. Try again in %n second(s).</source>
        <translation>
            <numerusform>操作の間隔が短すぎます。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too often for the server. Try again in %n minute(s).</source>
        <translation>
            <numerusform>操作の回数が多すぎます。%n分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Older first</source>
        <translation>古い方から</translation>
    </message>
    <message>
        <source>Load the missing notes, the older ones first</source>
        <translation>抜けているノートを古い方から読み込む</translation>
    </message>
    <message>
        <source>Newer first</source>
        <translation>新しい方から</translation>
    </message>
    <message>
        <source>Load the missing notes, the newer ones first</source>
        <translation>抜けているノートを新しい方から読み込む</translation>
    </message>
</context>
<context>
    <name>HoverTip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImageDecoder</name>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>画像ではありません。</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message>
        <source>That was everything.</source>
        <translation>これで全部です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>ここでは利用できません。</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>一覧を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message numerus="yes">
        <source>%n px</source>
        <comment>size of text in pixels</comment>
        <translation>
            <numerusform>%n px</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Seseragi</source>
        <translation>Seseragi</translation>
    </message>
    <message>
        <source>%1 – Seseragi</source>
        <translation>%1 – Seseragi</translation>
    </message>
</context>
<context>
    <name>MediaFetcher</name>
    <message>
        <source>The server has no such picture (%1).</source>
        <translation>サーバーにこの画像はありません (%1)。</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Pictures from there are not loaded.</source>
        <translation>この場所の画像は読み込まれません。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>The picture did not arrive in time.</source>
        <translation>画像が時間内に届きませんでした。</translation>
    </message>
</context>
<context>
    <name>MediaMarks</name>
    <message>
        <source>ALT</source>
        <comment>mark: this picture has a description</comment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>GIF</source>
        <comment>mark: this picture moves</comment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sensitive: click to show</source>
        <translation>閲覧注意：クリックして表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation>クリックして表示</translation>
    </message>
    <message>
        <source>Could not be loaded: click to try again</source>
        <translation>読み込めませんでした：クリックして再試行</translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>%1 of %2</source>
        <comment>picture 2 of 4</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This picture could not be loaded.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MiAuth</name>
    <message>
        <source>The sign-in was not confirmed in the browser in time.</source>
        <translation>時間内にブラウザでログインが承認されませんでした。</translation>
    </message>
    <message>
        <source>The server confirmed the sign-in without giving a token.</source>
        <translation>ログインは承認されましたが、サーバーからトークンが渡されませんでした。</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Timelines</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1、未読%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Seseragi</source>
        <translation>Seseragi</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
</context>
<context>
    <name>NewNotesButton</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>新しいノート%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the Home key</comment>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 renoted %2</source>
        <translation>%1さんがリノート：%2</translation>
    </message>
    <message>
        <source>%1 renoted a deleted note</source>
        <translation>%1さんが削除されたノートをリノート</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author: text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in the channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>This emoji belongs to another server: you cannot react with it.</source>
        <translation>他のサーバーの絵文字のため、リアクションに使えません。</translation>
    </message>
    <message>
        <source>Your reaction could not be taken back.</source>
        <translation>リアクションを取り消せませんでした。</translation>
    </message>
    <message>
        <source>Your reaction did not get through.</source>
        <translation>リアクションできませんでした。</translation>
    </message>
    <message>
        <source>Your vote did not count.</source>
        <translation>投票できませんでした。</translation>
    </message>
    <message>
        <source>This note cannot be renoted to so many people.</source>
        <translation>このノートは、この公開範囲ではリノートできません。</translation>
    </message>
    <message>
        <source>It is not known whether your renote got through: look before you try again.</source>
        <translation>リノートできたか確認できませんでした。もう一度試す前に確認してください。</translation>
    </message>
    <message>
        <source>Your renote did not get through.</source>
        <translation>リノートできませんでした。</translation>
    </message>
    <message>
        <source>Your note could not be deleted.</source>
        <translation>ノートを削除できませんでした。</translation>
    </message>
    <message>
        <source>You are looking around. Sign in to do this.</source>
        <translation>ログインせずに閲覧中です。この操作にはログインが必要です。</translation>
    </message>
    <message>
        <source>Your renote of this note is still on its way.</source>
        <translation>このノートのリノートはまだ送信中です。</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author keeps this note to fewer people now.</source>
        <translation>投稿者がこのノートの公開範囲を狭めたため、表示できません。</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it: %n character(s)</source>
        <translation>
            <numerusform>すべて表示 (%n文字)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>%1 renoted</source>
        <translation>%1さんがリノート</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1さんへの返信</translation>
    </message>
    <message>
        <source>Reply to a deleted note</source>
        <translation>削除されたノートへの返信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>A bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>ローカルのみ (連合なし)</translation>
    </message>
    <message>
        <source>Only on home timelines</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Only for the people named</source>
        <translation>ダイレクト</translation>
    </message>
</context>
<context>
    <name>NoteMenus</name>
    <message>
        <source>Copy text</source>
        <translation>内容をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation>サーバーのページで開く</translation>
    </message>
    <message>
        <source>Page of the author</source>
        <translation>投稿者のページ</translation>
    </message>
    <message>
        <source>Take back the renote</source>
        <translation>リノート解除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take back this renote?</source>
        <translation>このリノートを解除しますか？</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>このノートを削除しますか？</translation>
    </message>
    <message>
        <source>The renoted note itself stays.</source>
        <translation>リノート元のノートは削除されません。</translation>
    </message>
    <message>
        <source>It disappears for everybody and cannot be brought back.</source>
        <translation>誰からも見えなくなり、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>もう一度隠す</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>隠された内容を表示</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Page of the channel</source>
        <translation>チャンネルのページ</translation>
    </message>
    <message>
        <source>Open the quoted note</source>
        <translation>引用元のノートを開く</translation>
    </message>
    <message>
        <source>Open the note it replies to</source>
        <translation>返信先のノートを開く</translation>
    </message>
    <message>
        <source>Page of who renoted it</source>
        <translation>リノートした人のページ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address, a mention or a hashtag</comment>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%nファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVerbs</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>内容をコピーしました。</translation>
    </message>
    <message>
        <source>This is covered. X shows it.</source>
        <translation>隠されています。Xキーで表示します。</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>The renoted note was deleted.</source>
        <translation>リノート元のノートは削除されました。</translation>
    </message>
</context>
<context>
    <name>NotificationFace</name>
    <message>
        <source>Page of %1</source>
        <translation>%1さんのページ</translation>
    </message>
</context>
<context>
    <name>NotificationPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>No notifications yet.</source>
        <translation>通知はまだありません。</translation>
    </message>
    <message>
        <source>Reactions, replies and new followers appear here.</source>
        <translation>リアクション、返信、新しいフォロワーがここに表示されます。</translation>
    </message>
    <message>
        <source>Load the missing notifications, the older ones first</source>
        <translation>抜けている通知を古い方から読み込む</translation>
    </message>
    <message>
        <source>Load the missing notifications, the newer ones first</source>
        <translation>抜けている通知を新しい方から読み込む</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1さんがノートを投稿しました</translation>
    </message>
    <message>
        <source>There are new notes by people you follow closely</source>
        <translation>投稿通知をオンにしているユーザーの新しいノートがあります</translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1さんにフォローされました</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1さんからメンションされました</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1さんから返信がありました</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1さんに引用されました</translation>
    </message>
    <message>
        <source>%1 renoted your note</source>
        <translation>%1さんがあなたのノートをリノートしました</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <comment>name, emoji</comment>
        <translation>%1さんが%2でリアクションしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reacted</source>
        <translation>
            <numerusform>%1さんと他%n人がリアクションしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) renoted your note</source>
        <translation>
            <numerusform>%1さんと他%n人があなたのノートをリノートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in your poll</source>
        <translation>%1さんがあなたのアンケートに投票しました</translation>
    </message>
    <message>
        <source>A poll has ended</source>
        <translation>アンケートの結果が出ました</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1さんからフォローリクエストが届きました</translation>
    </message>
    <message>
        <source>%1 accepted your follow request</source>
        <translation>%1さんがフォローリクエストを承認しました</translation>
    </message>
    <message>
        <source>You were given the role &quot;%1&quot;</source>
        <translation>ロール「%1」が付与されました</translation>
    </message>
    <message>
        <source>You earned an achievement: %1</source>
        <translation>実績を獲得しました：%1</translation>
    </message>
    <message>
        <source>Somebody signed in to your account from %1</source>
        <translation>%1からあなたのアカウントにログインがありました</translation>
    </message>
    <message>
        <source>Somebody signed in to your account</source>
        <translation>あなたのアカウントにログインがありました</translation>
    </message>
    <message>
        <source>An access token was made for your account</source>
        <translation>あなたのアカウントのアクセストークンが作成されました</translation>
    </message>
    <message>
        <source>You were invited to the chat room &quot;%1&quot;</source>
        <translation>チャットルーム「%1」へ招待されました</translation>
    </message>
    <message>
        <source>%1 invited you to the group &quot;%2&quot;</source>
        <translation>%1さんからグループ「%2」へ招待されました</translation>
    </message>
    <message>
        <source>Your scheduled note was published</source>
        <translation>予約ノートが投稿されました</translation>
    </message>
    <message>
        <source>Your scheduled note could not be published</source>
        <translation>予約ノートの投稿に失敗しました</translation>
    </message>
    <message>
        <source>Your note is scheduled</source>
        <translation>ノートの投稿を予約しました</translation>
    </message>
    <message>
        <source>A file of yours was marked as sensitive</source>
        <translation>あなたのファイルが閲覧注意に設定されました</translation>
    </message>
    <message>
        <source>An app sent you a message</source>
        <translation>アプリからのメッセージがあります</translation>
    </message>
    <message>
        <source>This is a test notification</source>
        <translation>テスト通知です</translation>
    </message>
    <message>
        <source>There is news from %1</source>
        <translation>%1さんからのお知らせがあります</translation>
    </message>
    <message>
        <source>There is news from the server</source>
        <translation>サーバーからのお知らせがあります</translation>
    </message>
    <message>
        <source>You earned an achievement</source>
        <translation>実績を獲得しました</translation>
    </message>
    <message>
        <source>The export of your notes is ready</source>
        <translation>ノートのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of your favourites is ready</source>
        <translation>お気に入りのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of your clips is ready</source>
        <translation>クリップのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of your antennas is ready</source>
        <translation>アンテナのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of your lists is ready</source>
        <translation>リストのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of the people you follow is ready</source>
        <translation>フォローのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of the people you mute is ready</source>
        <translation>ミュートのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of the people you block is ready</source>
        <translation>ブロックのエクスポートが完了しました</translation>
    </message>
    <message>
        <source>The export of the custom emoji is ready</source>
        <translation>カスタム絵文字のエクスポートが完了しました</translation>
    </message>
    <message>
        <source>Your export is ready</source>
        <translation>エクスポートが完了しました</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Timelines, the live stream, lists, antennas, clips, drafts and your profile.</source>
        <translation>タイムライン、リアルタイム更新、リスト、アンテナ、クリップ、下書き、プロフィール。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Write, renote and delete notes.</source>
        <translation>ノートの投稿、リノート、削除。</translation>
    </message>
    <message>
        <source>Reactions and votes</source>
        <translation>リアクションと投票</translation>
    </message>
    <message>
        <source>React to notes and vote in polls.</source>
        <translation>ノートへのリアクションとアンケートへの投票。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show notifications and mark them as read.</source>
        <translation>通知の表示と既読化。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Attach files and manage your drive.</source>
        <translation>ファイルの添付とドライブの管理。</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Keep notes and clips you like.</source>
        <translation>気に入ったノートやクリップの保存。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Follow, mute and block people, and answer follow requests.</source>
        <translation>ユーザーのフォロー、ミュート、ブロックと、フォローリクエストへの対応。</translation>
    </message>
    <message>
        <source>Channels and chat</source>
        <translation>チャンネルとチャット</translation>
    </message>
    <message>
        <source>Follow channels, and read and write chat messages.</source>
        <translation>チャンネルのフォローと、チャットの閲覧・送信。</translation>
    </message>
    <message>
        <source>Pages, gallery and Plays</source>
        <translation>ページ、ギャラリー、Play</translation>
    </message>
    <message>
        <source>Read, like and edit them.</source>
        <translation>閲覧、いいね、編集。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Report abuse, manage your invitations, and look up notes of other servers.</source>
        <translation>迷惑行為の通報、招待の管理、他のサーバーのノートの照会。</translation>
    </message>
</context>
<context>
    <name>PollBar</name>
    <message>
        <source>%1: %2</source>
        <comment>choice: share of the votes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Poll</source>
        <translation>アンケート</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>複数回答可</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Quoted: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>The quoted note was deleted.</source>
        <translation>引用元のノートは削除されました。</translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>Reactions</source>
        <translation>リアクション</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1、リアクション%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Find an emoji by name</source>
        <translation>絵文字を名前で検索</translation>
    </message>
    <message>
        <source>No emoji of this name on this server.</source>
        <translation>このサーバーにその名前の絵文字はありません。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as possible</comment>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours ago, as short as possible</comment>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days ago, as short as possible</comment>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date of this year, see QLocale::toString</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a poll</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends in less than a minute</source>
        <translation>終了まで1分未満</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s)</source>
        <translation>
            <numerusform>終了まであと%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s)</source>
        <translation>
            <numerusform>終了まであと%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>終了まであと%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenoteMenu</name>
    <message>
        <source>Renote</source>
        <translation>リノート</translation>
    </message>
    <message>
        <source>Renote to home timelines</source>
        <translation>リノート (ホーム)</translation>
    </message>
    <message>
        <source>Renote to followers</source>
        <translation>リノート (フォロワー)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>サーバーからの応答が空です。</translation>
    </message>
    <message>
        <source>The server did not answer its own proxy in time (HTTP %1).</source>
        <translation>サーバー側のプロキシで応答がタイムアウトしました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server does not take a request this large.</source>
        <translation>リクエストのデータが大きすぎるため、サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server asks to wait before the next request.</source>
        <translation>次のリクエストまで待つよう、サーバーから求められました。</translation>
    </message>
    <message>
        <source>The server is out of order at the moment (HTTP %1).</source>
        <translation>サーバーは現在利用できません (HTTP %1)。</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (HTTP %1).</source>
        <translation>応答の代わりにウェブページが返されました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation>サーバーがリクエストを拒否しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <translation>応答の代わりにウェブページが返されました。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation>「%1」というサーバーは見つかりません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1は接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation>%1への接続は安全ではないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent: %2</source>
        <translation>%1への接続は安全ではないため、何も送信しませんでした：%2</translation>
    </message>
    <message>
        <source>The network proxy of this computer does not let us through to %1.</source>
        <translation>このコンピューターのプロキシにより、%1に接続できません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1への接続が切断されました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1からの応答がタイムアウトしました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>サーバーからの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>サーバーからの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The server sent us to another address, %1.</source>
        <translation>サーバーから別のアドレス (%1) に転送されました。</translation>
    </message>
    <message>
        <source>This is not an access token: it holds characters no token has.</source>
        <translation>アクセストークンではありません。トークンに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is no server to talk to.</source>
        <translation>接続先のサーバーがありません。</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted, so the access token is not sent.</source>
        <translation>このサーバーへの接続は暗号化されていないため、アクセストークンは送信されません。</translation>
    </message>
</context>
<context>
    <name>RevokeBanner</name>
    <message>
        <source>Signed out. The token is forgotten here.</source>
        <translation>ログアウトしました。トークンはここから削除されました。</translation>
    </message>
    <message>
        <source>The server still knows it. Revoke it there if you do not need it any more.</source>
        <translation>サーバー側ではトークンは有効なままです。不要な場合は、サーバーで無効化してください。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>無効化する</translation>
    </message>
</context>
<context>
    <name>RoomCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n文字超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>残り%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: characters left</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Open your tokens</source>
        <translation>トークンのロックを解除</translation>
    </message>
    <message>
        <source>The token of %1 could not be read</source>
        <translation>%1のトークンを読み取れませんでした</translation>
    </message>
    <message>
        <source>The token of %1 could not be stored</source>
        <translation>%1のトークンを保存できませんでした</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>今回のみ保持</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Store in a sealed file…</source>
        <translation>暗号化したファイルに保存…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Eight characters or more. A new file is made and sealed with it; it cannot be recovered.</source>
        <translation>8 文字以上。新しいファイルを作り、このパスフレーズで封をします。忘れると取り戻せません。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This is not the address of a server. Write it like example.com.</source>
        <translation>サーバーのアドレスではありません。「example.com」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>This server runs %1, which is too old for Seseragi: it needs Misskey 13.14 or newer, and works best from 2023.12.1 on.</source>
        <translation>このサーバーの%1は、Seseragiで利用するには古すぎます。Misskey 13.14以降が必要で、2023.12.1以降を推奨します。</translation>
    </message>
    <message>
        <source>This server runs %1, a relative of Misskey that Seseragi is not tested with. Most things should work.</source>
        <translation>このサーバーは、Misskeyの派生ソフトウェア%1で動作しています。Seseragiでの動作は確認されていませんが、ほとんどの機能は利用できるはずです。</translation>
    </message>
    <message>
        <source>This server runs %1. Seseragi works with it, but what came with Misskey 2023.12.1 and later is missing.</source>
        <translation>このサーバーは%1で動作しています。Seseragiで利用できますが、Misskey 2023.12.1以降で追加された機能は使えません。</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation>%1への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Misskey server.</source>
        <translation>%1から応答がありましたが、Misskeyのサーバーではありません。</translation>
    </message>
    <message>
        <source>%1 runs %2, not Misskey.</source>
        <translation>%1は、Misskeyではなく%2で動作しています。</translation>
    </message>
</context>
<context>
    <name>SessionManager</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>アカウントの一覧を読み取れませんでした：%1</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was put aside as %1: %2</source>
        <translation>アカウントの一覧を読み取れなかったため、%1 に保管しました：%2</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation>アカウントの一覧を保存できませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n件のアカウントを読み取れなかったため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The list as it was is kept in %2.</source>
        <translation>%1元の一覧は%2に保管されています。</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Your account and what you set for it are kept.</source>
        <translation>アカウントとその設定は保持されています。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Live updates from this old server need the token inside an address.</source>
        <translation>この古いサーバーでリアルタイム更新を利用するには、トークンをアドレスに含める必要があります。</translation>
    </message>
    <message>
        <source>Addresses may end up in the server&apos;s logs. Without it, timelines do not move by themselves.</source>
        <translation>アドレスはサーバーのログに残る可能性があります。許可しない場合、タイムラインは自動で更新されません。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Only the people who run it can change that. Your account stays in your list.</source>
        <translation>変更できるのはサーバーの管理者だけです。アカウントは一覧に残ります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>キーリングの応答待ち…</translation>
    </message>
    <message>
        <source>The token may not read this account. Sign in again.</source>
        <translation>このトークンには、アカウント情報を読み取る権限がありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again.</source>
        <translation>このログインは無効になりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The access token could not be read on this computer.</source>
        <translation>このコンピューターでアクセストークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation>このアカウントはサーバーにより凍結されています。</translation>
    </message>
    <message>
        <source>Live updates wait for your consent.</source>
        <translation>リアルタイム更新には許可が必要です。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>Offline. Next try in %n second(s).</source>
        <translation>
            <numerusform>オフラインです。%n秒後に再接続します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Sign in with an account of this server.</source>
        <translation>%1このサーバーのアカウントでログインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation>
            <numerusform>%1%n秒後に再接続します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Home, local, social, global</source>
        <translation>ホーム、ローカル、ソーシャル、グローバル</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>次のアカウント</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Renote</source>
        <translation>リノート</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Show or hide what is covered</source>
        <translation>隠された内容を表示/隠す</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation>サーバーのページで開く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと</translation>
    </message>
    <message>
        <source>Delete an own note</source>
        <translation>自分のノートを削除</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+-</source>
        <translation>Ctrl++ / Ctrl+-</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>文字を大きく/小さく</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What this timeline shows</source>
        <translation>タイムラインの表示内容</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>On a note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>内容をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>次または前の項目</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>A page further</source>
        <translation>1ページ進む</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the Home key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the End key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>To the oldest shown</source>
        <translation>表示中の最も古い項目へ</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>通知をすべて既読にする</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>内容を隠す</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>ローカルのみ (連合なし)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>画像の表示中</translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation>前または次の画像</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Connect without encryption?</source>
        <translation>暗号化せずに接続しますか？</translation>
    </message>
    <message>
        <source>Is %1 your server?</source>
        <translation>%1はあなたのサーバーですか？</translation>
    </message>
    <message>
        <source>Use a token with full rights?</source>
        <translation>すべての権限を持つトークンを使用しますか？</translation>
    </message>
    <message>
        <source>%1 says that it is %2. Nothing of yours was sent yet. Go on only if you know %2 as the address of your server.</source>
        <translation>%1は、自身のアドレスを%2だと通知しています。あなたの情報はまだ何も送信されていません。%2が自分のサーバーのアドレスだとわかっている場合のみ、続行してください。</translation>
    </message>
    <message>
        <source>This looks like the token your browser itself uses. It may do everything, even change your password, and cannot be revoked alone. Better make one for Seseragi on the server&apos;s page.</source>
        <translation>これはブラウザ自身が使用しているトークンのようです。パスワードの変更を含むすべての操作が可能で、個別に無効化することもできません。サーバーのページでSeseragi用のトークンを発行することをおすすめします。</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>暗号化せずに接続</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1で続行</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使用する</translation>
    </message>
    <message>
        <source>Which server?</source>
        <translation>どのサーバーですか？</translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com.</source>
        <translation>サーバー名を「example.com」のように入力してください。</translation>
    </message>
    <message>
        <source>The access token is missing</source>
        <translation>アクセストークンがありません</translation>
    </message>
    <message>
        <source>Make one on the server&apos;s page and paste it here, or sign in with the browser.</source>
        <translation>サーバーのページで発行してここに貼り付けるか、ブラウザでログインしてください。</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>アクセストークンではありません</translation>
    </message>
    <message>
        <source>A token is one word of letters and digits. Copy it again from the server&apos;s page.</source>
        <translation>トークンは英数字だけの一続きの文字列です。サーバーのページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <translation>%1は古すぎます</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1を探しています…</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1にログインしています…</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1では利用できません</translation>
    </message>
    <message>
        <source>The server does not offer signing in with the browser. Use an access token instead.</source>
        <translation>このサーバーはブラウザでのログインに対応していません。代わりにアクセストークンを使用してください。</translation>
    </message>
    <message>
        <source>Nobody answered in the browser</source>
        <translation>ブラウザで承認されませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s page was not confirmed in time, or it was refused. Try again.</source>
        <translation>サーバーのページで時間内に承認されなかったか、拒否されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Confirm in your browser that Seseragi may use your account.</source>
        <translation>ブラウザで、Seseragiによるアカウントへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>This computer has no network connection. Connect it and try again.</source>
        <translation>このコンピューターはネットワークに接続されていません。接続してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This account is suspended</source>
        <translation>このアカウントは凍結されています</translation>
    </message>
    <message>
        <source>%1 has suspended this account. Only the people who run the server can change that: ask them.</source>
        <translation>このアカウントは%1により凍結されています。解除できるのはサーバーの運営者だけですので、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This account is being deleted</source>
        <translation>このアカウントは削除処理中です</translation>
    </message>
    <message>
        <source>The account was deleted on %1. Sign in with another one.</source>
        <translation>このアカウントは%1で削除されました。別のアカウントでログインしてください。</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com, or your whole handle, like @me@example.com.</source>
        <translation>サーバー名 (例：example.com) またはサーバー名を含むユーザー名 (例：@me@example.com) を入力してください。</translation>
    </message>
    <message>
        <source>There is no server called %1</source>
        <translation>「%1」というサーバーは見つかりません</translation>
    </message>
    <message>
        <source>No computer with this name was found. Check the spelling.</source>
        <translation>この名前のコンピューターは見つかりませんでした。綴りを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>The server may be down for the moment, or something between here and there is in the way. Try again later.</source>
        <translation>サーバーが一時的に停止しているか、途中の経路で接続が妨げられている可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1から応答がありません</translation>
    </message>
    <message>
        <source>The server took too long. Try again in a moment.</source>
        <translation>サーバーの応答に時間がかかりすぎました。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe</source>
        <translation>%1への接続は安全ではありません</translation>
    </message>
    <message>
        <source>%1 is not a Misskey server</source>
        <translation>%1はMisskeyのサーバーではありません</translation>
    </message>
    <message>
        <source>Something answers there, but not as Misskey does. Check the address of your server.</source>
        <translation>応答はありましたが、Misskeyのものではありません。サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>サーバーに登録されていないトークンです</translation>
    </message>
    <message>
        <source>It may be mistyped, made on another server, or revoked. Copy it again, or make a new one on the server&apos;s page.</source>
        <translation>入力の間違い、別のサーバーで発行されたもの、または無効化されたものの可能性があります。もう一度コピーするか、サーバーのページで新しく発行してください。</translation>
    </message>
    <message>
        <source>This token may not read your account</source>
        <translation>このトークンではアカウントの情報を見られません</translation>
    </message>
    <message>
        <source>It lacks the permission &quot;read:account&quot;, which everything else needs. Make a new token with the permissions listed here.</source>
        <translation>すべての機能に必要な「read:account」の権限がありません。ここに表示されている権限を付けて、新しいトークンを発行してください。</translation>
    </message>
    <message>
        <source>%1 asks for patience</source>
        <translation>%1へのアクセスが制限されています</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute and try again.</source>
        <translation>試行回数が多すぎます。1分ほど待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not sign you in</source>
        <translation>%1にログインできませんでした</translation>
    </message>
    <message>
        <source>The server answered with an error of its own. Try again later.</source>
        <translation>サーバーでエラーが発生しました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 leads to %2. Nothing of yours was sent yet. Go on only if you know %2 as the address of your server.</source>
        <translation>%1は%2に転送されます。あなたの情報はまだ何も送信されていません。%2が自分のサーバーのアドレスだとわかっている場合のみ、続行してください。</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted. Check the address and this computer&apos;s date and time.</source>
        <translation>証明書を信頼できません。アドレスと、このコンピューターの日付と時刻を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is not encrypted</source>
        <translation>%1 は暗号化されていません</translation>
    </message>
    <message>
        <source>The address starts with http, and everybody on the way could read your access token. It is only sent over https.</source>
        <translation>アドレスが http で始まっているため、途中の誰でもアクセストークンを読めてしまいます。トークンは https でのみ送信されます。</translation>
    </message>
    <message>
        <source>The address starts with http. Everybody between here and %1 can read along.</source>
        <translation>アドレスが http で始まっています。ここから %1 までの間で誰でも内容を読めます。</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>example.com or @me@example.com</source>
        <translation>example.com または @me@example.com</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザでログイン</translation>
    </message>
    <message>
        <source>The browser way needs no token: you say yes on your server&apos;s own page.</source>
        <translation>ブラウザーでのログインにトークンは不要です。サーバーのページで許可するだけです。</translation>
    </message>
</context>
<context>
    <name>SignInProgress</name>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SignInQuestion</name>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>StreamSocket</name>
    <message>
        <source>The connection to this server is not encrypted, so the access token is not sent.</source>
        <translation>このサーバーへの接続は暗号化されていないため、アクセストークンは送信されません。</translation>
    </message>
    <message>
        <source>The server does not stream at the moment (HTTP %1).</source>
        <translation>サーバーは現在ストリーミングを利用できません (HTTP %1)。</translation>
    </message>
    <message>
        <source>The server does not stream at the moment.</source>
        <translation>サーバーは現在ストリーミングを利用できません。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切断されました。</translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation>接続が応答しなくなりました。</translation>
    </message>
    <message>
        <source>A message was too large, so the connection was closed.</source>
        <translation>メッセージが大きすぎたため、接続を閉じました。</translation>
    </message>
    <message>
        <source>What came over the connection cannot be read, so it was closed.</source>
        <translation>受信した内容を読み取れなかったため、接続を閉じました。</translation>
    </message>
    <message>
        <source>The server was not found. Is this computer online?</source>
        <translation>サーバーが見つかりません。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted.</source>
        <translation>サーバーの証明書を信頼できません。</translation>
    </message>
    <message>
        <source>The proxy does not let us through to the server.</source>
        <translation>プロキシにより、サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
</context>
<context>
    <name>StreamingClient</name>
    <message>
        <source>The server lets nobody in without signing in.</source>
        <translation>このサーバーに接続するにはログインが必要です。</translation>
    </message>
    <message>
        <source>The server does not let this account in. It may be suspended.</source>
        <translation>このアカウントでの接続はサーバーに拒否されました。凍結されている可能性があります。</translation>
    </message>
    <message>
        <source>The server does not accept the access token any more.</source>
        <translation>このアクセストークンは無効になりました。</translation>
    </message>
</context>
<context>
    <name>TimelineGap</name>
    <message>
        <source>Notes after %1 may be missing.</source>
        <translation>%1 以降のノートが抜けている可能性があります。</translation>
    </message>
    <message>
        <source>Notes between %1 and %2 may be missing.</source>
        <translation>%1 から %2 までのノートが抜けている可能性があります。</translation>
    </message>
    <message>
        <source>%1 Loading them…</source>
        <translation>%1 読み込み中…</translation>
    </message>
    <message>
        <source>%1 There are many of them.</source>
        <translation>%1 たくさんあります。</translation>
    </message>
    <message>
        <source>%1 They could not be loaded; another try follows.</source>
        <translation>%1 読み込めませんでした。もう一度試します。</translation>
    </message>
    <message>
        <source>%1 The server no longer keeps them.</source>
        <translation>%1 サーバーにはもう残っていません。</translation>
    </message>
    <message>
        <source>Notifications after %1 may be missing.</source>
        <translation>%1 以降の通知が抜けている可能性があります。</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Renotes</source>
        <translation>リノートを表示</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>他の人への返信を表示</translation>
    </message>
    <message>
        <source>Only notes with files</source>
        <translation>ファイル付きのみ</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Home timeline</source>
        <translation>ホームタイムライン</translation>
    </message>
    <message>
        <source>Follow some people on the server&apos;s page, or look at the local timeline.</source>
        <translation>サーバーのページで誰かをフォローするか、ローカルタイムラインを見てみましょう。</translation>
    </message>
    <message>
        <source>Local timeline</source>
        <translation>ローカルタイムライン</translation>
    </message>
    <message>
        <source>Be the first to write something.</source>
        <translation>最初のノートを書いてみましょう。</translation>
    </message>
    <message>
        <source>Social timeline</source>
        <translation>ソーシャルタイムライン</translation>
    </message>
    <message>
        <source>Global timeline</source>
        <translation>グローバルタイムライン</translation>
    </message>
    <message>
        <source>This timeline is not available here.</source>
        <translation>このタイムラインはここでは利用できません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>This timeline is not live. New notes are looked for once in a while.</source>
        <translation>このタイムラインはリアルタイムではありません。新しいノートはときどき確認されます。</translation>
    </message>
</context>
<context>
    <name>TimelineTabs</name>
    <message>
        <source>Timelines</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>ソーシャル</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>What this timeline shows</source>
        <translation>タイムラインの表示内容</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>There are no notes here yet.</source>
        <translation>ノートはまだありません。</translation>
    </message>
</context>
<context>
    <name>Timelines</name>
    <message>
        <source>Sign in to see this timeline.</source>
        <translation>このタイムラインを見るにはログインしてください。</translation>
    </message>
    <message>
        <source>This server shows this timeline to its members only, or not at all.</source>
        <translation>このサーバーでは、このタイムラインは登録ユーザーのみに公開されているか、無効になっています。</translation>
    </message>
    <message>
        <source>This server has switched this timeline off for your account.</source>
        <translation>このサーバーでは、あなたのアカウントでこのタイムラインを利用できません。</translation>
    </message>
</context>
<context>
    <name>TokenHelp</name>
    <message>
        <source>Make a token on the server&apos;s page</source>
        <translation>サーバーのページでトークンを発行</translation>
    </message>
    <message>
        <source>Hide the permissions</source>
        <translation>権限を隠す</translation>
    </message>
    <message>
        <source>Which permissions?</source>
        <translation>必要な権限は？</translation>
    </message>
    <message>
        <source>Choose these when you make the token. Without write permissions Seseragi can only read.</source>
        <translation>トークンを発行するときに、次の権限を選択してください。書き込みの権限がない場合、Seseragiでは閲覧しかできません。</translation>
    </message>
    <message>
        <source>The page of older servers</source>
        <translation>古いバージョンのサーバー用のページ</translation>
    </message>
    <message>
        <source>Type the server to see where its tokens are made.</source>
        <translation>サーバーを入力すると、トークンの作成ページを開けます。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Copy their names</source>
        <translation>権限名をコピー</translation>
    </message>
</context>
<context>
    <name>TokenKeeper</name>
    <message>
        <source>The access token of this account was kept for one run only. Sign in again.</source>
        <translation>このアカウントのアクセストークンは、前回の起動中のみ保持されていました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The access token of this account is in the file sealed with your passphrase.</source>
        <translation>このアカウントのアクセストークンは、パスフレーズで暗号化したファイルにあります。</translation>
    </message>
    <message>
        <source>The file sealed with your passphrase holds no access token for this account. Sign in again.</source>
        <translation>パスフレーズで暗号化したファイルに、このアカウントのアクセストークンがありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The keyring holds no access token for this account. Sign in again, or try again when the right keyring is open.</source>
        <translation>キーリングに、このアカウントのアクセストークンがありません。もう一度ログインするか、正しいキーリングを開いてから再試行してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which holds the access token, does not answer.</source>
        <translation>アクセストークンを保存している、このコンピューターのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>The keyring is locked, or access to it was refused.</source>
        <translation>キーリングがロックされているか、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for its password.</source>
        <translation>キーリングの応答がタイムアウトしました。パスワードの入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>The access token is not stored yet: the file sealed with your passphrase is locked.</source>
        <translation>パスフレーズで暗号化したファイルがロックされているため、アクセストークンはまだ保存されていません。</translation>
    </message>
    <message>
        <source>The file for the access token could not be written: %1</source>
        <translation>アクセストークンのファイルを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the access token in.</source>
        <translation>このコンピューターには、アクセストークンを保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>The access token is not stored: the keyring is locked, or access to it was refused.</source>
        <translation>キーリングがロックされているか、アクセスが拒否されたため、アクセストークンは保存されていません。</translation>
    </message>
    <message>
        <source>The access token may not be stored: the keyring did not answer in time.</source>
        <translation>キーリングの応答がタイムアウトしたため、アクセストークンが保存されていない可能性があります。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again.</source>
        <translation>このパスフレーズではファイルを開けません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The file with the access tokens is damaged. Sign in again and keep the tokens elsewhere.</source>
        <translation>アクセストークンのファイルが壊れています。もう一度ログインして、トークンを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The file with the access tokens cannot be opened: %1</source>
        <translation>アクセストークンのファイルを開けません：%1</translation>
    </message>
    <message>
        <source>The access token of %1 could not be removed from the keyring. Revoke it on the server&apos;s page.</source>
        <translation>%1のアクセストークンをキーリングから削除できませんでした。サーバーのページで無効化してください。</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>キーリングがエラーを返しました。</translation>
    </message>
    <message>
        <source>The access token is not stored: the keyring answered with an error.</source>
        <translation>アクセストークンは保存されていません。キーリングがエラーを返しました。</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is too short. Take %n characters or more.</source>
        <translation>
            <numerusform>このパスフレーズは短すぎます。%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStorageCard</name>
    <message>
        <source>Where tokens are kept</source>
        <translation>トークンの保存先</translation>
    </message>
    <message>
        <source>Choosing another place moves the tokens of your accounts there.</source>
        <translation>別の保存先を選ぶと、アカウントのトークンはそこに移されます。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>Recommended. Only you can read it, and it opens with your session.</source>
        <translation>推奨。あなただけが読み取ることができ、コンピューターへのログインと同時に開きます。</translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>パスフレーズで暗号化したファイル</translation>
    </message>
    <message>
        <source>Asked for once at every start. For systems without a keyring.</source>
        <translation>起動するたびに1回、パスフレーズを入力します。キーリングのないシステム向けです。</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Kept for this run only: you sign in again at the next start.</source>
        <translation>今回の起動中のみ保持します。次回の起動時にもう一度ログインする必要があります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Eight characters or more. A new file is made and sealed with it; it cannot be recovered.</source>
        <translation>8 文字以上。新しいファイルを作り、このパスフレーズで封をします。忘れると取り戻せません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Seseragi</source>
        <translation>Seseragi</translation>
    </message>
    <message>
        <source>A calm, quick client for Misskey</source>
        <translation>静かで軽快なMisskeyクライアント</translation>
    </message>
    <message>
        <source>Reactions, votes and deletions appear the moment they happen.</source>
        <translation>リアクション、投票、削除がその瞬間に反映されます。</translation>
    </message>
    <message>
        <source>Several accounts on several servers, side by side.</source>
        <translation>複数のサーバーの複数のアカウントを並べて使えます。</translation>
    </message>
    <message>
        <source>Your token is kept in the system&apos;s keyring and nowhere else.</source>
        <translation>トークンはシステムのキーリングだけに保存されます。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A small server inside the program, no account needed</source>
        <translation>アプリ内の小さなサーバーで試せます (アカウント不要)</translation>
    </message>
    <message>
        <source>Look around without signing in</source>
        <translation>ログインせずに見る</translation>
    </message>
    <message>
        <source>Reads the public timelines of the server you type</source>
        <translation>入力したサーバーの公開タイムラインを閲覧します</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
</TS>
