<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines, the live stream, lists, antennas, clips, drafts and your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, renote and delete notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions and votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React to notes and vote in polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notifications and mark them as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files and manage your drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep notes and clips you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow, mute and block people, and answer follow requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels and chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow channels, and read and write chat messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, gallery and Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, like and edit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report abuse, manage your invitations, and look up notes of other servers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>It was written by another version of Seseragi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Looking around on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look around again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token and everything kept of this account here are forgotten. The server still knows the token: the settings then show where to revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renote or quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note cannot be renoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or take back your reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMark</name>
    <message>
        <source>Seseragi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Page of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captured notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel needs to be told “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel cannot use this “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message numerus="yes">
        <source>The server carries no more than %n channels on one connection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an account, and nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token lacks the permission “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token can have the permission “%1” this needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeArea</name>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this server, as the note it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: send the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home: followers and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeButton</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: write a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>The server did not answer. Looking whether the note arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer, and it is not known whether the note arrived. Sending again looks for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note did not arrive at the server. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account listens to on the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the screen: their reactions, votes and deletions arrive as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CwLine</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to slow down. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the access token any more. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this for this account or access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a Misskey server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an answer that makes no sense. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer this timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The note is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has blocked you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author does not let it be renoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be renoted outside of its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has moved: write with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this account to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was too quick for the server. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too often for the server. Try again in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoverTip</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageDecoder</name>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message>
        <source>That was everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n px</source>
        <comment>size of text in pixels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Seseragi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Seseragi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaFetcher</name>
    <message>
        <source>The server has no such picture (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from there are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaMarks</name>
    <message>
        <source>ALT</source>
        <comment>mark: this picture has a description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <comment>mark: this picture moves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive: click to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiAuth</name>
    <message>
        <source>The sign-in was not confirmed in the browser in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server confirmed the sign-in without giving a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Seseragi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNotesButton</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the Home key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 renoted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renoted a deleted note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author: text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>This emoji belongs to another server: you cannot react with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reaction could not be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reaction did not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote did not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note cannot be renoted to so many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether your renote got through: look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your renote did not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking around. Sign in to do this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author keeps this note to fewer people now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>%1 renoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a deleted note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>A bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on home timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the people named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteMenus</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the renote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this renote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renoted note itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It disappears for everybody and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVerbs</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>The renoted note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationFace</name>
    <message>
        <source>Page of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions, replies and new followers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are new notes by people you follow closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renoted your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <comment>name, emoji</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reacted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) renoted your note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in your poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted your follow request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were given the role &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You earned an achievement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your export is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signed in to your account from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signed in to your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token was made for your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were invited to the chat room &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invited you to the group &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scheduled note was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scheduled note could not be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of yours was marked as sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app sent you a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news from the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>several choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Quoted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Find an emoji by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji of this name on this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as possible</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours ago, as short as possible</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days ago, as short as possible</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date of this year, see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a poll</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenoteMenu</name>
    <message>
        <source>Renote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renote to home timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renote to followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer its own proxy in time (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take a request this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of order at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy of this computer does not let us through to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent us to another address, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token: it holds characters no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server to talk to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Open your tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file is made and sealed with it. It cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in a sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This is not the address of a server. Write it like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>This server runs %1, which is too old for Seseragi: it needs Misskey 13.14 or newer, and works best from 2023.12.1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server runs %1, a relative of Misskey that Seseragi is not tested with. Most things should work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server runs %1. Seseragi works with it, but what came with Misskey 2023.12.1 and later is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Misskey server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2, not Misskey.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionManager</name>
    <message>
        <source>The list of accounts could not be read and was put aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account and what you set for it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates from this old server need the token inside an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses may end up in the server&apos;s logs. Without it, timelines do not move by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not read this account. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token could not be read on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates wait for your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline. Next try in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. The token is forgotten here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server still knows it. Revoke it there if you do not need it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, local, social, global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the newest note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an own note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Connect without encryption?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 your server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token with full rights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address starts with http. Everybody between here and %1 can read along, your token too. Only do this in a network you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is %2. Nothing of yours was sent yet. Go on only if you know %2 as the address of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the token your browser itself uses. It may do everything, even change your password, and cannot be revoked alone. Better make one for Seseragi on the server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on the server&apos;s page and paste it here, or sign in with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one word of letters and digits. Copy it again from the server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer signing in with the browser. Use an access token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s page was not confirmed in time, or it was refused. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm in your browser that Seseragi may use your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network connection. Connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has suspended this account. Only the people who run the server can change that: ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted on %1. Sign in with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com, or your whole handle, like @me@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer with this name was found. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be down for the moment, or something between here and there is in the way. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so nothing was sent. Check the address and this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Misskey server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but not as Misskey does. Check the address of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped, made on another server, or revoked. Copy it again, or make a new one on the server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not read your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the permission &quot;read:account&quot;, which everything else needs. Make a new token with the permissions listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not sign you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.com or @me@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInProgress</name>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInQuestion</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamingClient</name>
    <message>
        <source>The server lets nobody in without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this account in. It may be suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the access token any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not stream at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not stream at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let us through to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Renotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Home timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow some people on the server&apos;s page, or look at the local timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be the first to write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timeline is not available here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTabs</name>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>There are no notes here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timelines</name>
    <message>
        <source>Sign in to see this timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows this timeline to its members only, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has switched this timeline off for your account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenHelp</name>
    <message>
        <source>Make a token on the server&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which permissions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose these when you make the token. Without write permissions Seseragi can only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of older servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenKeeper</name>
    <message>
        <source>The access token of this account was kept for one run only. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of this account is in the file sealed with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file sealed with your passphrase holds no access token for this account. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no access token for this account. Sign in again, or try again when the right keyring is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which holds the access token, does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, or access to it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring answered with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not stored yet: the file sealed with your passphrase is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for the access token could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to store the access token in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not stored: the keyring is locked, or access to it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token may not be stored: the keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not stored. The keyring answered with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the access tokens is damaged. Sign in again and keep the tokens elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the access tokens cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of %1 could not be removed from the keyring. Revoke it on the server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenStorageCard</name>
    <message>
        <source>Where tokens are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing another place moves the tokens of your accounts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended. Only you can read it, and it opens with your session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for once at every start. For systems without a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run only: you sign in again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file is made and sealed with it. It cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Seseragi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm, quick client for Misskey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions, votes and deletions appear the moment they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts on several servers, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token is kept in the system&apos;s keyring and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small server inside the program, no account needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the public timelines of the server you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
