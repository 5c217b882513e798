<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AchievementName</name>
    <message numerus="yes">
        <source>%n note(s) written</source>
        <translation>
            <numerusform>%n note written</numerusform>
            <numerusform>%n notes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here on %n day(s)</source>
        <translation>
            <numerusform>here on %n day</numerusform>
            <numerusform>here on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following %n people</source>
        <translation>
            <numerusform>following %n person</numerusform>
            <numerusform>following %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with this account</source>
        <translation>
            <numerusform>%n year with this account</numerusform>
            <numerusform>%n years with this account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %n time(s)</source>
        <translation>
            <numerusform>shown %n time</numerusform>
            <numerusform>shown %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message numerus="yes">
        <source>%1: %2, %n event(s)</source>
        <translation>
            <numerusform>%1: %2, %n event</numerusform>
            <numerusform>%1: %2, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n</source>
        <translation>
            <numerusform>shared by %n</numerusform>
            <numerusform>shared by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent and taken up anew %n time(s)</source>
        <translation>
            <numerusform>silent and taken up anew %n time</numerusform>
            <numerusform>silent and taken up anew %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message numerus="yes">
        <source>No more than %n channels can be open at once.</source>
        <translation>
            <numerusform>No more than %n channel can be open at once.</numerusform>
            <numerusform>No more than %n channels can be open at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CwLine</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message numerus="yes">
        <source>That was too quick for the server. Try again in %n second(s).</source>
        <translation>
            <numerusform>That was too quick for the server. Try again in %n second.</numerusform>
            <numerusform>That was too quick for the server. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too often for the server. Try again in %n minute(s).</source>
        <translation>
            <numerusform>That was too often for the server. Try again in %n minute.</numerusform>
            <numerusform>That was too often for the server. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message numerus="yes">
        <source>%n px</source>
        <comment>size of text in pixels</comment>
        <translation>
            <numerusform>%n px</numerusform>
            <numerusform>%n px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewNotesButton</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message numerus="yes">
        <source>Show all of it: %n character(s)</source>
        <translation>
            <numerusform>Show all of it: %n character</numerusform>
            <numerusform>Show all of it: %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message numerus="yes">
        <source>%1 and %n other(s) reacted</source>
        <translation>
            <numerusform>%1 and %n other reacted</numerusform>
            <numerusform>%1 and %n others reacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) renoted your note</source>
        <translation>
            <numerusform>%1 and %n other renoted your note</numerusform>
            <numerusform>%1 and %n others renoted your note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n reaction</numerusform>
            <numerusform>%1, %n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as possible</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours ago, as short as possible</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days ago, as short as possible</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s)</source>
        <translation>
            <numerusform>Ends in %n minute</numerusform>
            <numerusform>Ends in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s)</source>
        <translation>
            <numerusform>Ends in %n hour</numerusform>
            <numerusform>Ends in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionManager</name>
    <message numerus="yes">
        <source>%n account(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n account could not be read and was left out.</numerusform>
            <numerusform>%n accounts could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message numerus="yes">
        <source>Offline. Next try in %n second(s).</source>
        <translation>
            <numerusform>Offline. Next try in %n second.</numerusform>
            <numerusform>Offline. Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation>
            <numerusform>%1 Next try in %n second.</numerusform>
            <numerusform>%1 Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenKeeper</name>
    <message numerus="yes">
        <source>This passphrase is too short. Take %n characters or more.</source>
        <translation>
            <numerusform>This passphrase is too short. Take %n character or more.</numerusform>
            <numerusform>This passphrase is too short. Take %n characters or more.</numerusform>
        </translation>
    </message>
</context>
</TS>
