<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Compte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>It was written by another version of Seseragi.</source>
        <translation>Elle a été écrite par une autre version de Seseragi.</translation>
    </message>
    <message>
        <source>What is there can neither be read nor copied.</source>
        <translation>Ce qui s’y trouve ne peut être ni lu ni copié.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Looking around on %1</source>
        <translation>En visite sur %1</translation>
    </message>
</context>
<context>
    <name>AccountSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>You can look around again at any time.</source>
        <translation>Vous pourrez y revenir en visite à tout moment.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The token and everything kept of this account here are forgotten. The server still knows the token: where to revoke it is shown afterwards.</source>
        <translation>Le jeton et tout ce qui est gardé ici de ce compte sont oubliés. Le serveur connaît encore le jeton&#xa0;: l’endroit où le révoquer est indiqué ensuite.</translation>
    </message>
</context>
<context>
    <name>AchievementName</name>
    <message>
        <source>here on your birthday</source>
        <translation>être là le jour de votre anniversaire</translation>
    </message>
    <message>
        <source>here on New Year&apos;s Day</source>
        <translation>être là le jour de l’an</translation>
    </message>
    <message>
        <source>the first note in a clip</source>
        <translation>la première note dans un clip</translation>
    </message>
    <message>
        <source>the first favourite</source>
        <translation>le premier favori</translation>
    </message>
    <message>
        <source>a note of yours is a favourite</source>
        <translation>une de vos notes est en favori</translation>
    </message>
    <message>
        <source>a profile that says who you are</source>
        <translation>un profil complet</translation>
    </message>
    <message>
        <source>being a cat</source>
        <translation>être un chat</translation>
    </message>
    <message>
        <source>thirty achievements</source>
        <translation>trente succès</translation>
    </message>
    <message>
        <source>three minutes before the trophies</source>
        <translation>trois minutes devant les trophées</translation>
    </message>
    <message>
        <source>love for Misskey</source>
        <translation>l’amour de Misskey</translation>
    </message>
    <message>
        <source>a treasure found</source>
        <translation>un trésor trouvé</translation>
    </message>
    <message>
        <source>half an hour without a pause</source>
        <translation>une demi-heure sans pause</translation>
    </message>
    <message>
        <source>an hour without a pause</source>
        <translation>une heure sans pause</translation>
    </message>
    <message>
        <source>a note gone within a minute</source>
        <translation>une note disparue en une minute</translation>
    </message>
    <message>
        <source>a note late at night</source>
        <translation>une note tard dans la nuit</translation>
    </message>
    <message>
        <source>a note on the stroke of the hour</source>
        <translation>une note à l’heure pile</translation>
    </message>
    <message>
        <source>quoting yourself</source>
        <translation>se citer soi-même</translation>
    </message>
    <message>
        <source>a home timeline of twenty notes a minute</source>
        <translation>un fil d’accueil à vingt notes par minute</translation>
    </message>
    <message>
        <source>a look at the server&apos;s charts</source>
        <translation>un regard sur les graphiques du serveur</translation>
    </message>
    <message>
        <source>hello, world</source>
        <translation>bonjour, monde</translation>
    </message>
    <message>
        <source>three windows open</source>
        <translation>trois fenêtres ouvertes</translation>
    </message>
    <message>
        <source>a folder within itself</source>
        <translation>un dossier dans lui-même</translation>
    </message>
    <message>
        <source>a reaction before reading</source>
        <translation>une réaction avant de lire</translation>
    </message>
    <message>
        <source>a click here</source>
        <translation>un clic ici</translation>
    </message>
    <message>
        <source>plain luck</source>
        <translation>un coup de chance</translation>
    </message>
    <message>
        <source>a famous name</source>
        <translation>un nom célèbre</translation>
    </message>
    <message>
        <source>a cookie clicked</source>
        <translation>un biscuit cliqué</translation>
    </message>
    <message>
        <source>a link to Brain Diver</source>
        <translation>un lien vers Brain Diver</translation>
    </message>
    <message>
        <source>very many test notifications</source>
        <translation>énormément de notifications d’essai</translation>
    </message>
    <message>
        <source>the tutorial to its end</source>
        <translation>le tutoriel jusqu’au bout</translation>
    </message>
    <message>
        <source>the largest bubble</source>
        <translation>la plus grosse bulle</translation>
    </message>
    <message>
        <source>the largest bubble, twice</source>
        <translation>la plus grosse bulle, deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written</source>
        <translation>
            <numerusform>%n note écrite</numerusform>
            <numerusform>%n notes écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here on %n day(s)</source>
        <translation>
            <numerusform>présence pendant %n jour</numerusform>
            <numerusform>présence pendant %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>following %n people</source>
        <translation>
            <numerusform>%n personne suivie</numerusform>
            <numerusform>%n personnes suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with this account</source>
        <translation>
            <numerusform>%n an avec ce compte</numerusform>
            <numerusform>%n ans avec ce compte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Renote or quote</source>
        <translation>Renoter ou citer</translation>
    </message>
    <message>
        <source>This note cannot be renoted</source>
        <translation>Cette note ne peut pas être renotée</translation>
    </message>
    <message>
        <source>Change or take back your reaction</source>
        <translation>Changer ou retirer votre réaction</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Seseragi is running already, but does not answer.</source>
        <translation>Seseragi fonctionne déjà, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Page of %1</source>
        <translation>Page de %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captured notes</source>
        <translation>Notes suivies en direct</translation>
    </message>
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
            <numerusform>affichée %n fois</numerusform>
            <numerusform>affichée %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate of %1 is not signed by anybody this computer trusts.</source>
        <translation>Le certificat de %1 n’est signé par personne en qui cet ordinateur ait confiance.</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another server.</source>
        <translation>%1 présente le certificat d’un autre serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Is the clock of this computer right?</source>
        <translation>Le certificat de %1 n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted.</source>
        <translation>Le certificat de %1 n’est pas accepté.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>waiting for the connection</source>
        <translation>en attente de la connexion</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>flux actif</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>The channel needs to be told “%1”.</source>
        <translation>Le canal a besoin du paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The channel cannot use this “%1”.</source>
        <translation>Le canal ne peut pas utiliser cette valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>ChannelLine</name>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n event(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n événement</numerusform>
            <numerusform>%1&#xa0;: %2, %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n</source>
        <translation>
            <numerusform>partagé par %n</numerusform>
            <numerusform>partagé par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on connection %1</source>
        <translation>sur la connexion %1</translation>
    </message>
    <message numerus="yes">
        <source>silent and taken up anew %n time(s)</source>
        <translation>
            <numerusform>silencieux et repris %n fois</numerusform>
            <numerusform>silencieux et repris %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>This needs an account, and nobody is signed in.</source>
        <translation>Il faut un compte pour cela, et personne n’est connecté.</translation>
    </message>
    <message>
        <source>The access token lacks the permission “%1”.</source>
        <translation>Il manque au jeton d’accès l’autorisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No access token can have the permission “%1” this needs.</source>
        <translation>Il faut pour cela l’autorisation «&#xa0;%1&#xa0;», qu’aucun jeton d’accès ne peut avoir.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n channels can be open at once.</source>
        <translation>
            <numerusform>Pas plus de %n canal ne peut être ouvert à la fois.</numerusform>
            <numerusform>Pas plus de %n canaux ne peuvent être ouverts à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer: it does not know this channel, or not with these parameters.</source>
        <translation>Le serveur ne répond pas&#xa0;: il ne connaît pas ce canal, ou pas avec ces paramètres.</translation>
    </message>
    <message>
        <source>The server does not answer: what this listens to may be gone, or not yours to see.</source>
        <translation>Le serveur ne répond pas&#xa0;: ce qui est écouté n’existe peut-être plus, ou ne vous est pas accessible.</translation>
    </message>
    <message>
        <source>The server does not answer: the access token may lack the permission “%1”.</source>
        <translation>Le serveur ne répond pas&#xa0;: il manque peut-être au jeton d’accès la permission «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server does not answer: it may have switched this timeline off.</source>
        <translation>Le serveur ne répond pas&#xa0;: il a peut-être désactivé ce fil.</translation>
    </message>
    <message>
        <source>The server does not answer: it may not offer this channel.</source>
        <translation>Le serveur ne répond pas&#xa0;: il ne propose peut-être pas ce canal.</translation>
    </message>
</context>
<context>
    <name>ComposeArea</name>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Écrivez votre réponse</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation>Qu’en dites-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>Quoi de neuf&#xa0;?</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>ComposeBar</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Specified</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>Visibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Only on this server, as the note it answers</source>
        <translation>Seulement sur ce serveur, comme la note à laquelle elle répond</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>Seulement sur ce serveur</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: send the note</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Public: everybody</source>
        <translation>Public&#xa0;: tout le monde</translation>
    </message>
    <message>
        <source>Home: followers and profile</source>
        <translation>Principal&#xa0;: abonnés et profil</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Abonnés uniquement</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Maj+P</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Maj+W</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
</context>
<context>
    <name>ComposeButton</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: write a note</comment>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>ComposeSheet</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation>Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>An empty warning cannot be sent.</source>
        <translation>Un avertissement vide ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The warning is too long to be sent.</source>
        <translation>L’avertissement est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>Le texte est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>The note you answer or quote was deleted.</source>
        <translation>La note à laquelle vous répondez ou que vous citez a été supprimée.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Ce compte a été fermé.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Your note is kept to be sent again. %1</source>
        <translation>Votre note est gardée pour être renvoyée. %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>The server did not answer. Looking whether the note arrived.</source>
        <translation>Le serveur n’a pas répondu. Vérification de l’arrivée de la note.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Ce compte a été fermé.</translation>
    </message>
    <message>
        <source>The server did not answer, and it is not known whether the note arrived. Sending again looks for it first.</source>
        <translation>Le serveur n’a pas répondu, et on ne sait pas si la note est arrivée. Si vous la renvoyez, elle sera d’abord recherchée.</translation>
    </message>
    <message>
        <source>The note did not arrive at the server. You can send it again.</source>
        <translation>La note n’est pas arrivée au serveur. Vous pouvez la renvoyer.</translation>
    </message>
    <message>
        <source>Your note had arrived as you first sent it. What you changed since is not in it: sending it makes a second note.</source>
        <translation>Votre note était arrivée telle que vous l’aviez d’abord envoyée. Ce que vous avez changé depuis n’y est pas&#xa0;: l’envoyer en fait une seconde note.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Se connecter maintenant</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>What this account listens to on the stream.</source>
        <translation>Ce que ce compte écoute sur le flux.</translation>
    </message>
    <message>
        <source>Captured notes</source>
        <translation>Notes suivies en direct</translation>
    </message>
    <message>
        <source>Notes on the screen: their reactions, votes and deletions arrive as they happen.</source>
        <translation>Les notes à l’écran&#xa0;: leurs réactions, leurs votes et leur suppression arrivent à l’instant même.</translation>
    </message>
</context>
<context>
    <name>CwLine</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>un sondage</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Le serveur est injoignable. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Il n’y a pas de serveur de ce nom.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: its certificate was refused.</source>
        <translation>La connexion au serveur n’est pas sûre&#xa0;: son certificat a été refusé.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The server asks to slow down. Try again in a while.</source>
        <translation>Le serveur demande de ralentir. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server is still working on it.</source>
        <translation>Le serveur y travaille encore.</translation>
    </message>
    <message>
        <source>The server does not accept the access token any more. Sign in again.</source>
        <translation>Le serveur n’accepte plus le jeton d’accès. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not allow this for this account or access token.</source>
        <translation>Le serveur ne le permet pas à ce compte ou à ce jeton d’accès.</translation>
    </message>
    <message>
        <source>What answered is not a Misskey server.</source>
        <translation>Ce qui a répondu n’est pas un serveur Misskey.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop volumineuse.</translation>
    </message>
    <message>
        <source>The server sent an answer that makes no sense. Try again.</source>
        <translation>Le serveur a envoyé une réponse incompréhensible. Réessayez.</translation>
    </message>
    <message>
        <source>This could not be saved: %1</source>
        <translation>L’enregistrement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server has a problem (%1). Try again in a while.</source>
        <translation>Le serveur a un problème (%1). Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>This server does not offer this timeline.</source>
        <translation>Ce serveur ne propose pas ce fil.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Le serveur a refusé (%1).</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>La note n’existe plus.</translation>
    </message>
    <message>
        <source>This person has blocked you.</source>
        <translation>Cette personne vous a bloqué.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>Vous avez déjà voté.</translation>
    </message>
    <message>
        <source>The poll is over.</source>
        <translation>Le sondage est terminé.</translation>
    </message>
    <message>
        <source>Its author does not let it be renoted.</source>
        <translation>Son auteur ne permet pas de la renoter.</translation>
    </message>
    <message>
        <source>It may not be renoted outside of its channel.</source>
        <translation>Elle ne peut pas être renotée hors de son canal.</translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation>Le serveur a suspendu ce compte.</translation>
    </message>
    <message>
        <source>This account has moved: write with the new one.</source>
        <translation>Ce compte a migré&#xa0;: écrivez avec le nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>That was too quick for the server. Try again in %n second(s).</source>
        <translation>
            <numerusform>C’était trop rapide pour le serveur. Réessayez dans %n seconde.</numerusform>
            <numerusform>C’était trop rapide pour le serveur. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too often for the server. Try again in %n minute(s).</source>
        <translation>
            <numerusform>C’était trop souvent pour le serveur. Réessayez dans %n minute.</numerusform>
            <numerusform>C’était trop souvent pour le serveur. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Older first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Load the missing notes, the older ones first</source>
        <translation>Charger les notes manquantes, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Newer first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Load the missing notes, the newer ones first</source>
        <translation>Charger les notes manquantes, les plus récentes d’abord</translation>
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
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>Ce n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>ListFooter</name>
    <message>
        <source>That was everything.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>Non disponible ici.</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>Cette liste n’a pas pu être chargée.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message numerus="yes">
        <source>%n px</source>
        <comment>size of text in pixels</comment>
        <translation>
            <numerusform>%n&#xa0;px</numerusform>
            <numerusform>%n&#xa0;px</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Le serveur n’a pas cette image (%1).</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>L’image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Pictures from there are not loaded.</source>
        <translation>Les images de cette provenance ne sont pas chargées.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>The picture did not arrive in time.</source>
        <translation>L’image n’est pas arrivée à temps.</translation>
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
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sensitive: click to show</source>
        <translation>Contenu sensible&#xa0;: cliquez pour afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Contenu sensible</translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation>Cliquez pour afficher</translation>
    </message>
    <message>
        <source>Could not be loaded: click to try again</source>
        <translation>N’a pas pu être chargé&#xa0;: cliquez pour réessayer</translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>%1 of %2</source>
        <comment>picture 2 of 4</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>This picture could not be loaded.</source>
        <translation>Cette image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MiAuth</name>
    <message>
        <source>The sign-in was not confirmed in the browser in time.</source>
        <translation>La connexion n’a pas été confirmée à temps dans le navigateur.</translation>
    </message>
    <message>
        <source>The server confirmed the sign-in without giving a token.</source>
        <translation>Le serveur a confirmé la connexion sans donner de jeton.</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Timelines</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
            <numerusform>%1, %n non lue</numerusform>
            <numerusform>%1, %n non lues</numerusform>
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
        <translation>Fils</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
            <numerusform>%n nouvelle note</numerusform>
            <numerusform>%n nouvelles notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the Home key</comment>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 renoted %2</source>
        <translation>%1 a renoté %2</translation>
    </message>
    <message>
        <source>%1 renoted a deleted note</source>
        <translation>%1 a renoté une note supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>non visible pour vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in the channel %1</source>
        <translation>dans le canal %1</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>This emoji belongs to another server: you cannot react with it.</source>
        <translation>Cet émoji appartient à un autre serveur&#xa0;: vous ne pouvez pas réagir avec.</translation>
    </message>
    <message>
        <source>Your reaction could not be taken back.</source>
        <translation>Votre réaction n’a pas pu être retirée.</translation>
    </message>
    <message>
        <source>Your reaction did not get through.</source>
        <translation>Votre réaction n’est pas passée.</translation>
    </message>
    <message>
        <source>Your vote did not count.</source>
        <translation>Votre vote n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>This note cannot be renoted to so many people.</source>
        <translation>Cette note ne peut pas être renotée pour autant de personnes.</translation>
    </message>
    <message>
        <source>It is not known whether your renote got through: look before you try again.</source>
        <translation>On ne sait pas si votre renote est passée&#xa0;: vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>Your renote did not get through.</source>
        <translation>Votre renote n’est pas passée.</translation>
    </message>
    <message>
        <source>Your note could not be deleted.</source>
        <translation>Votre note n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>You are looking around. Sign in to do this.</source>
        <translation>Vous êtes en visite. Connectez-vous pour faire cela.</translation>
    </message>
    <message>
        <source>Your renote of this note is still on its way.</source>
        <translation>Votre renote de cette note est encore en route.</translation>
    </message>
</context>
<context>
    <name>NoteBody</name>
    <message>
        <source>The author keeps this note to fewer people now.</source>
        <translation>L’auteur réserve désormais cette note à moins de personnes.</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Replier</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it: %n character(s)</source>
        <translation>
            <numerusform>Tout afficher&#xa0;: %n caractère</numerusform>
            <numerusform>Tout afficher&#xa0;: %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>%1 renoted</source>
        <translation>%1 a renoté</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Reply to a deleted note</source>
        <translation>Réponse à une note supprimée</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>NoteMarks</name>
    <message>
        <source>A bot</source>
        <translation>Un bot</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>Seulement sur ce serveur</translation>
    </message>
    <message>
        <source>Only on home timelines</source>
        <translation>Seulement sur les fils principaux</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Abonnés uniquement</translation>
    </message>
    <message>
        <source>Only for the people named</source>
        <translation>Seulement pour les personnes désignées</translation>
    </message>
</context>
<context>
    <name>NoteMenus</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation>Ouvrir sur la page du serveur</translation>
    </message>
    <message>
        <source>Page of the author</source>
        <translation>Page de l’auteur</translation>
    </message>
    <message>
        <source>Take back the renote</source>
        <translation>Retirer la renote</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Take back this renote?</source>
        <translation>Retirer cette renote&#xa0;?</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Supprimer cette note&#xa0;?</translation>
    </message>
    <message>
        <source>The renoted note itself stays.</source>
        <translation>La note renotée elle-même reste.</translation>
    </message>
    <message>
        <source>It disappears for everybody and cannot be brought back.</source>
        <translation>Elle disparaît pour tout le monde et ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Afficher le contenu caché</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Regarder les images</translation>
    </message>
    <message>
        <source>Page of the channel</source>
        <translation>Page du canal</translation>
    </message>
    <message>
        <source>Open the quoted note</source>
        <translation>Ouvrir la note citée</translation>
    </message>
    <message>
        <source>Open the note it replies to</source>
        <translation>Ouvrir la note à laquelle elle répond</translation>
    </message>
    <message>
        <source>Page of who renoted it</source>
        <translation>Page de qui l’a renotée</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an address, a mention or a hashtag</comment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVerbs</name>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is covered. X shows it.</source>
        <translation>Contenu caché&#xa0;: X l’affiche.</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>The renoted note was deleted.</source>
        <translation>La note renotée a été supprimée.</translation>
    </message>
</context>
<context>
    <name>NotificationFace</name>
    <message>
        <source>Page of %1</source>
        <translation>Page de %1</translation>
    </message>
</context>
<context>
    <name>NotificationPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>No notifications yet.</source>
        <translation>Aucune notification pour l’instant.</translation>
    </message>
    <message>
        <source>Reactions, replies and new followers appear here.</source>
        <translation>Les réactions, les réponses et les nouveaux abonnés apparaissent ici.</translation>
    </message>
    <message>
        <source>Load the missing notifications, the older ones first</source>
        <translation>Charger les notifications manquantes, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Load the missing notifications, the newer ones first</source>
        <translation>Charger les notifications manquantes, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1 wrote a note</source>
        <translation>%1 a écrit une note</translation>
    </message>
    <message>
        <source>There are new notes by people you follow closely</source>
        <translation>Il y a de nouvelles notes de personnes que vous suivez de près</translation>
    </message>
    <message>
        <source>%1 follows you</source>
        <translation>%1 vous suit</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 vous a répondu</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 vous a cité</translation>
    </message>
    <message>
        <source>%1 renoted your note</source>
        <translation>%1 a renoté votre note</translation>
    </message>
    <message>
        <source>%1 reacted with %2</source>
        <comment>name, emoji</comment>
        <translation>%1 a réagi avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reacted</source>
        <translation>
            <numerusform>%1 et %n autre ont réagi</numerusform>
            <numerusform>%1 et %n autres ont réagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) renoted your note</source>
        <translation>
            <numerusform>%1 et %n autre ont renoté votre note</numerusform>
            <numerusform>%1 et %n autres ont renoté votre note</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted in your poll</source>
        <translation>%1 a voté dans votre sondage</translation>
    </message>
    <message>
        <source>A poll has ended</source>
        <translation>Un sondage est terminé</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1 demande à vous suivre</translation>
    </message>
    <message>
        <source>%1 accepted your follow request</source>
        <translation>%1 a accepté votre demande d’abonnement</translation>
    </message>
    <message>
        <source>You were given the role &quot;%1&quot;</source>
        <translation>Vous avez reçu le rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You earned an achievement: %1</source>
        <translation>Vous avez obtenu un succès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody signed in to your account from %1</source>
        <translation>Quelqu’un s’est connecté à votre compte depuis %1</translation>
    </message>
    <message>
        <source>Somebody signed in to your account</source>
        <translation>Quelqu’un s’est connecté à votre compte</translation>
    </message>
    <message>
        <source>An access token was made for your account</source>
        <translation>Un jeton d’accès a été créé pour votre compte</translation>
    </message>
    <message>
        <source>You were invited to the chat room &quot;%1&quot;</source>
        <translation>Vous avez reçu une invitation au salon de discussion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 invited you to the group &quot;%2&quot;</source>
        <translation>%1 vous invite dans le groupe «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Your scheduled note was published</source>
        <translation>Votre note programmée a été publiée</translation>
    </message>
    <message>
        <source>Your scheduled note could not be published</source>
        <translation>Votre note programmée n’a pas pu être publiée</translation>
    </message>
    <message>
        <source>Your note is scheduled</source>
        <translation>Votre note est programmée</translation>
    </message>
    <message>
        <source>A file of yours was marked as sensitive</source>
        <translation>Un de vos fichiers a été marqué comme sensible</translation>
    </message>
    <message>
        <source>An app sent you a message</source>
        <translation>Une application vous a envoyé un message</translation>
    </message>
    <message>
        <source>This is a test notification</source>
        <translation>Ceci est une notification de test</translation>
    </message>
    <message>
        <source>There is news from %1</source>
        <translation>Il y a du nouveau de la part de %1</translation>
    </message>
    <message>
        <source>There is news from the server</source>
        <translation>Il y a du nouveau de la part du serveur</translation>
    </message>
    <message>
        <source>You earned an achievement</source>
        <translation>Vous avez obtenu un succès</translation>
    </message>
    <message>
        <source>The export of your notes is ready</source>
        <translation>L’export de vos notes est prêt</translation>
    </message>
    <message>
        <source>The export of your favourites is ready</source>
        <translation>L’export de vos favoris est prêt</translation>
    </message>
    <message>
        <source>The export of your clips is ready</source>
        <translation>L’export de vos clips est prêt</translation>
    </message>
    <message>
        <source>The export of your antennas is ready</source>
        <translation>L’export de vos antennes est prêt</translation>
    </message>
    <message>
        <source>The export of your lists is ready</source>
        <translation>L’export de vos listes est prêt</translation>
    </message>
    <message>
        <source>The export of the people you follow is ready</source>
        <translation>L’export de vos abonnements est prêt</translation>
    </message>
    <message>
        <source>The export of the people you mute is ready</source>
        <translation>L’export des comptes masqués est prêt</translation>
    </message>
    <message>
        <source>The export of the people you block is ready</source>
        <translation>L’export des comptes bloqués est prêt</translation>
    </message>
    <message>
        <source>The export of the custom emoji is ready</source>
        <translation>L’export des émojis personnalisés est prêt</translation>
    </message>
    <message>
        <source>Your export is ready</source>
        <translation>Votre export est prêt</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Timelines, the live stream, lists, antennas, clips, drafts and your profile.</source>
        <translation>Les fils, le flux en direct, les listes, les antennes, les clips, les brouillons et votre profil.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write, renote and delete notes.</source>
        <translation>Écrire, renoter et supprimer des notes.</translation>
    </message>
    <message>
        <source>Reactions and votes</source>
        <translation>Réactions et votes</translation>
    </message>
    <message>
        <source>React to notes and vote in polls.</source>
        <translation>Réagir aux notes et voter dans les sondages.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show notifications and mark them as read.</source>
        <translation>Afficher les notifications et les marquer comme lues.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attach files and manage your drive.</source>
        <translation>Joindre des fichiers et gérer votre Drive.</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Keep notes and clips you like.</source>
        <translation>Garder les notes et les clips qui vous plaisent.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Follow, mute and block people, and answer follow requests.</source>
        <translation>Suivre, masquer et bloquer des personnes, et répondre aux demandes d’abonnement.</translation>
    </message>
    <message>
        <source>Channels and chat</source>
        <translation>Canaux et discussions</translation>
    </message>
    <message>
        <source>Follow channels, and read and write chat messages.</source>
        <translation>Suivre des canaux, lire et écrire des messages de discussion.</translation>
    </message>
    <message>
        <source>Pages, gallery and Plays</source>
        <translation>Pages, galerie et Plays</translation>
    </message>
    <message>
        <source>Read, like and edit them.</source>
        <translation>Les lire, les aimer et les modifier.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Report abuse, manage your invitations, and look up notes of other servers.</source>
        <translation>Signaler des abus, gérer vos invitations et retrouver des notes d’autres serveurs.</translation>
    </message>
</context>
<context>
    <name>PollBar</name>
    <message>
        <source>%1: %2</source>
        <comment>choice: share of the votes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix possibles</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Quoted: %1</source>
        <translation>Citation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The quoted note was deleted.</source>
        <translation>La note citée a été supprimée.</translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n réaction</numerusform>
            <numerusform>%1, %n réactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Find an emoji by name</source>
        <translation>Chercher un émoji par son nom</translation>
    </message>
    <message>
        <source>No emoji of this name on this server.</source>
        <translation>Aucun émoji de ce nom sur ce serveur.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as possible</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours ago, as short as possible</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days ago, as short as possible</comment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date of this year, see QLocale::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a poll</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends in less than a minute</source>
        <translation>Se termine dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s)</source>
        <translation>
            <numerusform>Se termine dans %n minute</numerusform>
            <numerusform>Se termine dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s)</source>
        <translation>
            <numerusform>Se termine dans %n heure</numerusform>
            <numerusform>Se termine dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Se termine dans %n jour</numerusform>
            <numerusform>Se termine dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenoteMenu</name>
    <message>
        <source>Renote</source>
        <translation>Renoter</translation>
    </message>
    <message>
        <source>Renote to home timelines</source>
        <translation>Renoter vers les fils principaux</translation>
    </message>
    <message>
        <source>Renote to followers</source>
        <translation>Renoter pour les abonnés</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>La réponse du serveur est vide.</translation>
    </message>
    <message>
        <source>The server did not answer its own proxy in time (HTTP %1).</source>
        <translation>Le serveur n’a pas répondu à temps à son propre proxy (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take a request this large.</source>
        <translation>Le serveur n’accepte pas une requête aussi volumineuse.</translation>
    </message>
    <message>
        <source>The server asks to wait before the next request.</source>
        <translation>Le serveur demande d’attendre avant la prochaine requête.</translation>
    </message>
    <message>
        <source>The server is out of order at the moment (HTTP %1).</source>
        <translation>Le serveur est en panne en ce moment (HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (HTTP %1).</source>
        <translation>Une page web est arrivée au lieu d’une réponse (HTTP %1).</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1).</source>
        <translation>Le serveur a refusé la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <translation>Une page web est arrivée au lieu d’une réponse.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation>Il n’y a pas de serveur nommé %1. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 n’accepte pas les connexions.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent.</source>
        <translation>La connexion à %1 n’est pas sécurisée, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure, so nothing was sent: %2</source>
        <translation>La connexion à %1 n’est pas sécurisée, rien n’a donc été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The network proxy of this computer does not let us through to %1.</source>
        <translation>Le proxy réseau de cet ordinateur bloque l’accès à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La réponse du serveur est trop volumineuse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>The server sent us to another address, %1.</source>
        <translation>Le serveur a renvoyé vers une autre adresse, %1.</translation>
    </message>
    <message>
        <source>This is not an access token: it holds characters no token has.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: il contient des caractères qu’aucun jeton ne comporte.</translation>
    </message>
    <message>
        <source>There is no server to talk to.</source>
        <translation>Il n’y a pas de serveur à qui parler.</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted, so the access token is not sent.</source>
        <translation>La connexion à ce serveur n’est pas chiffrée&#xa0;: le jeton d’accès n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>RevokeBanner</name>
    <message>
        <source>Signed out. The token is forgotten here.</source>
        <translation>Vous êtes déconnecté. Le jeton est oublié ici.</translation>
    </message>
    <message>
        <source>The server still knows it. Revoke it there if you do not need it any more.</source>
        <translation>Le serveur le connaît encore. Révoquez-le là-bas si vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Le révoquer</translation>
    </message>
</context>
<context>
    <name>RoomCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: characters left</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Open your tokens</source>
        <translation>Ouvrir vos jetons</translation>
    </message>
    <message>
        <source>The token of %1 could not be read</source>
        <translation>Le jeton de %1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The token of %1 could not be stored</source>
        <translation>Le jeton de %1 n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Garder jusqu’à la fermeture seulement</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Store in a sealed file…</source>
        <translation>Enregistrer dans un fichier chiffré…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Eight characters or more. A new file is made and sealed with it; it cannot be recovered.</source>
        <translation>Huit caractères ou plus. Un nouveau fichier est créé et chiffré avec elle&#xa0;; elle ne peut pas être retrouvée.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This is not the address of a server. Write it like example.com.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Écrivez-la comme example.com.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>This server runs %1, which is too old for Seseragi: it needs Misskey 13.14 or newer, and works best from 2023.12.1 on.</source>
        <translation>Ce serveur utilise %1, trop ancien pour Seseragi&#xa0;: il faut Misskey 13.14 ou plus récent, de préférence à partir de 2023.12.1.</translation>
    </message>
    <message>
        <source>This server runs %1, a relative of Misskey that Seseragi is not tested with. Most things should work.</source>
        <translation>Ce serveur utilise %1, un parent de Misskey avec lequel Seseragi n’est pas testé. L’essentiel devrait fonctionner.</translation>
    </message>
    <message>
        <source>This server runs %1. Seseragi works with it, but what came with Misskey 2023.12.1 and later is missing.</source>
        <translation>Ce serveur utilise %1. Seseragi fonctionne avec, mais il manque ce qui est arrivé avec Misskey 2023.12.1 et les versions suivantes.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation>La connexion à %1 se ferait sans chiffrement.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Misskey server.</source>
        <translation>%1 répond, mais ce n’est pas un serveur Misskey.</translation>
    </message>
    <message>
        <source>%1 runs %2, not Misskey.</source>
        <translation>%1 utilise %2, et non Misskey.</translation>
    </message>
</context>
<context>
    <name>SessionManager</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>La liste des comptes n’a pas pu être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of accounts could not be read and was put aside as %1: %2</source>
        <translation>La liste des comptes n’a pas pu être lue et a été mise de côté dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation>La liste des comptes n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n compte n’a pas pu être lu et a été laissé de côté.</numerusform>
            <numerusform>%n comptes n’ont pas pu être lus et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The list as it was is kept in %2.</source>
        <translation>%1 La liste telle qu’elle était est conservée dans %2.</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Your account and what you set for it are kept.</source>
        <translation>Votre compte et ses réglages sont conservés.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Live updates from this old server need the token inside an address.</source>
        <translation>Avec cet ancien serveur, les mises à jour en direct exigent le jeton dans une adresse.</translation>
    </message>
    <message>
        <source>Addresses may end up in the server&apos;s logs. Without it, timelines do not move by themselves.</source>
        <translation>Les adresses peuvent se retrouver dans les journaux du serveur. Sans cela, les fils n’avancent pas tout seuls.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Only the people who run it can change that. Your account stays in your list.</source>
        <translation>Seules les personnes qui le gèrent peuvent y changer quelque chose. Votre compte reste dans votre liste.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>The token may not read this account. Sign in again.</source>
        <translation>Le jeton n’a pas le droit de lire ce compte. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again.</source>
        <translation>Le serveur n’accepte plus cette connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The access token could not be read on this computer.</source>
        <translation>Le jeton d’accès n’a pas pu être lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server has suspended this account.</source>
        <translation>Le serveur a suspendu ce compte.</translation>
    </message>
    <message>
        <source>Live updates wait for your consent.</source>
        <translation>Les mises à jour en direct attendent votre accord.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Offline. Next try in %n second(s).</source>
        <translation>
            <numerusform>Hors ligne. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Hors ligne. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Sign in with an account of this server.</source>
        <translation>%1 Connectez-vous avec un compte de ce serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation>
            <numerusform>%1 Nouvel essai dans %n seconde.</numerusform>
            <numerusform>%1 Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Home, local, social, global</source>
        <translation>Principal, local, social, global</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Compte suivant</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Renote</source>
        <translation>Renoter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Show or hide what is covered</source>
        <translation>Afficher ou masquer le contenu caché</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Regarder les images</translation>
    </message>
    <message>
        <source>Open on the server&apos;s page</source>
        <translation>Ouvrir sur la page du serveur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Delete an own note</source>
        <translation>Supprimer une de vos notes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl++ / Ctrl+-</source>
        <translation>Ctrl++ / Ctrl+-</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What this timeline shows</source>
        <translation>Ce qu’affiche ce fil</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On a note</source>
        <translation>Sur une note</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>Ligne suivante ou précédente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>A page further</source>
        <translation>Une page plus loin</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the Home key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Au plus récent</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the End key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>To the oldest shown</source>
        <translation>Au plus ancien affiché</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marquer toutes les notifications comme lues</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Maj+W</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>Only on this server</source>
        <translation>Seulement sur ce serveur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Maj+P</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Se connecter maintenant</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>En regardant des images</translation>
    </message>
    <message>
        <source>Previous or next picture</source>
        <translation>Image précédente ou suivante</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Connect without encryption?</source>
        <translation>Se connecter sans chiffrement&#xa0;?</translation>
    </message>
    <message>
        <source>Is %1 your server?</source>
        <translation>%1 est-il votre serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Use a token with full rights?</source>
        <translation>Utiliser un jeton avec tous les droits&#xa0;?</translation>
    </message>
    <message>
        <source>%1 says that it is %2. Nothing of yours was sent yet. Go on only if you know %2 as the address of your server.</source>
        <translation>%1 dit être %2. Rien de vous n’a encore été envoyé. Ne continuez que si vous reconnaissez %2 comme l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>This looks like the token your browser itself uses. It may do everything, even change your password, and cannot be revoked alone. Better make one for Seseragi on the server&apos;s page.</source>
        <translation>Ceci ressemble au jeton qu’utilise votre navigateur lui-même. Il permet tout, même de changer votre mot de passe, et ne peut pas être révoqué seul. Mieux vaut en créer un pour Seseragi sur la page du serveur.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Se connecter sans chiffrement</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Which server?</source>
        <translation>Quel serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com.</source>
        <translation>Saisissez le nom de votre serveur, par exemple example.com.</translation>
    </message>
    <message>
        <source>The access token is missing</source>
        <translation>Il manque le jeton d’accès</translation>
    </message>
    <message>
        <source>Make one on the server&apos;s page and paste it here, or sign in with the browser.</source>
        <translation>Créez-en un sur la page du serveur et collez-le ici, ou connectez-vous avec le navigateur.</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>Ce n’est pas un jeton d’accès</translation>
    </message>
    <message>
        <source>A token is one word of letters and digits. Copy it again from the server&apos;s page.</source>
        <translation>Un jeton est un seul mot fait de lettres et de chiffres. Copiez-le à nouveau depuis la page du serveur.</translation>
    </message>
    <message>
        <source>%1 is too old</source>
        <translation>%1 est trop ancien</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 ne sait pas faire cela</translation>
    </message>
    <message>
        <source>The server does not offer signing in with the browser. Use an access token instead.</source>
        <translation>Le serveur ne propose pas la connexion avec le navigateur. Utilisez plutôt un jeton d’accès.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser</source>
        <translation>Personne n’a répondu dans le navigateur</translation>
    </message>
    <message>
        <source>The server&apos;s page was not confirmed in time, or it was refused. Try again.</source>
        <translation>La page du serveur n’a pas été confirmée à temps, ou la demande a été refusée. Réessayez.</translation>
    </message>
    <message>
        <source>Confirm in your browser that Seseragi may use your account.</source>
        <translation>Confirmez dans votre navigateur que Seseragi peut utiliser votre compte.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>This computer has no network connection. Connect it and try again.</source>
        <translation>Cet ordinateur n’a pas de connexion réseau. Connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>This account is suspended</source>
        <translation>Ce compte est suspendu</translation>
    </message>
    <message>
        <source>%1 has suspended this account. Only the people who run the server can change that: ask them.</source>
        <translation>%1 a suspendu ce compte. Seules les personnes qui gèrent le serveur peuvent y remédier&#xa0;: adressez-vous à elles.</translation>
    </message>
    <message>
        <source>This account is being deleted</source>
        <translation>Ce compte est en cours de suppression</translation>
    </message>
    <message>
        <source>The account was deleted on %1. Sign in with another one.</source>
        <translation>Le compte a été supprimé sur %1. Connectez-vous avec un autre.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>Ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>Type the name of your server, like example.com, or your whole handle, like @me@example.com.</source>
        <translation>Saisissez le nom de votre serveur, par exemple example.com, ou votre identifiant complet, par exemple @moi@example.com.</translation>
    </message>
    <message>
        <source>There is no server called %1</source>
        <translation>Il n’y a pas de serveur nommé %1</translation>
    </message>
    <message>
        <source>No computer with this name was found. Check the spelling.</source>
        <translation>Aucun ordinateur de ce nom n’a été trouvé. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>The server may be down for the moment, or something between here and there is in the way. Try again later.</source>
        <translation>Le serveur est peut-être en panne en ce moment, ou quelque chose fait obstacle en chemin. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>The server took too long. Try again in a moment.</source>
        <translation>Le serveur a mis trop de temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe</source>
        <translation>La connexion à %1 n’est pas sûre</translation>
    </message>
    <message>
        <source>%1 is not a Misskey server</source>
        <translation>%1 n’est pas un serveur Misskey</translation>
    </message>
    <message>
        <source>Something answers there, but not as Misskey does. Check the address of your server.</source>
        <translation>Quelque chose y répond, mais pas comme Misskey. Vérifiez l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>Le serveur ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>It may be mistyped, made on another server, or revoked. Copy it again, or make a new one on the server&apos;s page.</source>
        <translation>Il est peut-être mal saisi, créé sur un autre serveur ou révoqué. Copiez-le à nouveau, ou créez-en un autre sur la page du serveur.</translation>
    </message>
    <message>
        <source>This token may not read your account</source>
        <translation>Ce jeton n’a pas le droit de lire votre compte</translation>
    </message>
    <message>
        <source>It lacks the permission &quot;read:account&quot;, which everything else needs. Make a new token with the permissions listed here.</source>
        <translation>Il lui manque l’autorisation «&#xa0;read:account&#xa0;», nécessaire à tout le reste. Créez un nouveau jeton avec les autorisations indiquées ici.</translation>
    </message>
    <message>
        <source>%1 asks for patience</source>
        <translation>%1 vous demande de patienter</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute and try again.</source>
        <translation>Il y a eu trop de tentatives. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not sign you in</source>
        <translation>%1 n’a pas pu vous connecter</translation>
    </message>
    <message>
        <source>The server answered with an error of its own. Try again later.</source>
        <translation>Le serveur a répondu par une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Nothing of yours was sent yet. Go on only if you know %2 as the address of your server.</source>
        <translation>%1 mène à %2. Rien de vous n’a encore été envoyé. Ne continuez que si vous reconnaissez %2 comme l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted. Check the address and this computer&apos;s date and time.</source>
        <translation>Son certificat n’est pas fiable. Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is not encrypted</source>
        <translation>%1 n’est pas chiffré</translation>
    </message>
    <message>
        <source>The address starts with http, and everybody on the way could read your access token. It is only sent over https.</source>
        <translation>L’adresse commence par http, et n’importe qui sur le chemin pourrait lire votre jeton d’accès. Il n’est envoyé qu’en https.</translation>
    </message>
    <message>
        <source>The address starts with http. Everybody between here and %1 can read along.</source>
        <translation>L’adresse commence par http. N’importe qui entre ici et %1 peut lire ce qui passe.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>example.com or @me@example.com</source>
        <translation>example.com ou @moi@example.com</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>The browser way needs no token: you say yes on your server&apos;s own page.</source>
        <translation>Avec le navigateur, aucun jeton n’est nécessaire&#xa0;: vous acceptez sur la page de votre serveur.</translation>
    </message>
</context>
<context>
    <name>SignInProgress</name>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignInQuestion</name>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>StreamSocket</name>
    <message>
        <source>The connection to this server is not encrypted, so the access token is not sent.</source>
        <translation>La connexion à ce serveur n’est pas chiffrée&#xa0;: le jeton d’accès n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The server does not stream at the moment (HTTP %1).</source>
        <translation>Le serveur ne fournit pas de flux en ce moment (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not stream at the moment.</source>
        <translation>Le serveur ne fournit pas de flux en ce moment.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation>La connexion est devenue muette.</translation>
    </message>
    <message>
        <source>A message was too large, so the connection was closed.</source>
        <translation>Un message était trop grand&#xa0;: la connexion a été fermée.</translation>
    </message>
    <message>
        <source>What came over the connection cannot be read, so it was closed.</source>
        <translation>Ce qui est arrivé par la connexion est illisible&#xa0;: elle a été fermée.</translation>
    </message>
    <message>
        <source>The server was not found. Is this computer online?</source>
        <translation>Le serveur est introuvable. Cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not accepted.</source>
        <translation>Le certificat du serveur n’est pas accepté.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to the server.</source>
        <translation>Le proxy bloque l’accès au serveur.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
</context>
<context>
    <name>StreamingClient</name>
    <message>
        <source>The server lets nobody in without signing in.</source>
        <translation>Le serveur ne laisse entrer personne sans connexion à un compte.</translation>
    </message>
    <message>
        <source>The server does not let this account in. It may be suspended.</source>
        <translation>Le serveur ne laisse pas entrer ce compte. Il est peut-être suspendu.</translation>
    </message>
    <message>
        <source>The server does not accept the access token any more.</source>
        <translation>Le serveur n’accepte plus le jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>TimelineGap</name>
    <message>
        <source>Notes after %1 may be missing.</source>
        <translation>Il manque peut-être des notes après %1.</translation>
    </message>
    <message>
        <source>Notes between %1 and %2 may be missing.</source>
        <translation>Il manque peut-être des notes entre %1 et %2.</translation>
    </message>
    <message>
        <source>%1 Loading them…</source>
        <translation>%1 Chargement…</translation>
    </message>
    <message>
        <source>%1 There are many of them.</source>
        <translation>%1 Elles sont nombreuses.</translation>
    </message>
    <message>
        <source>%1 They could not be loaded; another try follows.</source>
        <translation>%1 Elles n’ont pas pu être chargées&#xa0;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>%1 The server no longer keeps them.</source>
        <translation>%1 Le serveur ne les conserve plus.</translation>
    </message>
    <message>
        <source>Notifications after %1 may be missing.</source>
        <translation>Il manque peut-être des notifications après %1.</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Renotes</source>
        <translation>Renotes</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>Réponses aux autres</translation>
    </message>
    <message>
        <source>Only notes with files</source>
        <translation>Seulement les notes avec fichiers</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Home timeline</source>
        <translation>Fil principal</translation>
    </message>
    <message>
        <source>Follow some people on the server&apos;s page, or look at the local timeline.</source>
        <translation>Suivez quelques personnes sur la page du serveur, ou regardez le fil local.</translation>
    </message>
    <message>
        <source>Local timeline</source>
        <translation>Fil local</translation>
    </message>
    <message>
        <source>Be the first to write something.</source>
        <translation>Écrivez donc la première note.</translation>
    </message>
    <message>
        <source>Social timeline</source>
        <translation>Fil social</translation>
    </message>
    <message>
        <source>Global timeline</source>
        <translation>Fil global</translation>
    </message>
    <message>
        <source>This timeline is not available here.</source>
        <translation>Ce fil n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>This timeline is not live. New notes are looked for once in a while.</source>
        <translation>Ce fil n’est pas en direct. De nouvelles notes sont cherchées de temps en temps.</translation>
    </message>
</context>
<context>
    <name>TimelineTabs</name>
    <message>
        <source>Timelines</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>What this timeline shows</source>
        <translation>Ce qu’affiche ce fil</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>There are no notes here yet.</source>
        <translation>Il n’y a pas encore de notes ici.</translation>
    </message>
</context>
<context>
    <name>Timelines</name>
    <message>
        <source>Sign in to see this timeline.</source>
        <translation>Connectez-vous pour voir ce fil.</translation>
    </message>
    <message>
        <source>This server shows this timeline to its members only, or not at all.</source>
        <translation>Ce serveur ne montre ce fil qu’à ses membres, ou pas du tout.</translation>
    </message>
    <message>
        <source>This server has switched this timeline off for your account.</source>
        <translation>Ce serveur a désactivé ce fil pour votre compte.</translation>
    </message>
</context>
<context>
    <name>TokenHelp</name>
    <message>
        <source>Make a token on the server&apos;s page</source>
        <translation>Créer un jeton sur la page du serveur</translation>
    </message>
    <message>
        <source>Hide the permissions</source>
        <translation>Masquer les autorisations</translation>
    </message>
    <message>
        <source>Which permissions?</source>
        <translation>Quelles autorisations&#xa0;?</translation>
    </message>
    <message>
        <source>Choose these when you make the token. Without write permissions Seseragi can only read.</source>
        <translation>Choisissez celles-ci en créant le jeton. Sans autorisations d’écriture, Seseragi peut seulement lire.</translation>
    </message>
    <message>
        <source>The page of older servers</source>
        <translation>La page des anciens serveurs</translation>
    </message>
    <message>
        <source>Type the server to see where its tokens are made.</source>
        <translation>Saisissez le serveur pour voir où créer ses jetons.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Copy their names</source>
        <translation>Copier leurs noms</translation>
    </message>
</context>
<context>
    <name>TokenKeeper</name>
    <message>
        <source>The access token of this account was kept for one run only. Sign in again.</source>
        <translation>Le jeton d’accès de ce compte n’a été gardé que jusqu’à la fermeture de Seseragi. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The access token of this account is in the file sealed with your passphrase.</source>
        <translation>Le jeton d’accès de ce compte se trouve dans le fichier chiffré avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The file sealed with your passphrase holds no access token for this account. Sign in again.</source>
        <translation>Le fichier chiffré avec votre phrase secrète ne contient pas de jeton d’accès pour ce compte. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keyring holds no access token for this account. Sign in again, or try again when the right keyring is open.</source>
        <translation>Le trousseau de clés ne contient pas de jeton d’accès pour ce compte. Reconnectez-vous, ou réessayez quand le bon trousseau sera ouvert.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which holds the access token, does not answer.</source>
        <translation>Le trousseau de clés de cet ordinateur, qui contient le jeton d’accès, ne répond pas.</translation>
    </message>
    <message>
        <source>The keyring is locked, or access to it was refused.</source>
        <translation>Le trousseau de clés est verrouillé, ou son accès a été refusé.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. It may be waiting for its password.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps. Il attend peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The access token is not stored yet: the file sealed with your passphrase is locked.</source>
        <translation>Le jeton d’accès n’est pas encore enregistré&#xa0;: le fichier chiffré avec votre phrase secrète est verrouillé.</translation>
    </message>
    <message>
        <source>The file for the access token could not be written: %1</source>
        <translation>Le fichier du jeton d’accès n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the access token in.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés où enregistrer le jeton d’accès.</translation>
    </message>
    <message>
        <source>The access token is not stored: the keyring is locked, or access to it was refused.</source>
        <translation>Le jeton d’accès n’est pas enregistré&#xa0;: le trousseau de clés est verrouillé, ou son accès a été refusé.</translation>
    </message>
    <message>
        <source>The access token may not be stored: the keyring did not answer in time.</source>
        <translation>Le jeton d’accès n’est peut-être pas enregistré&#xa0;: le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Réessayez.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The file with the access tokens is damaged. Sign in again and keep the tokens elsewhere.</source>
        <translation>Le fichier des jetons d’accès est endommagé. Reconnectez-vous et conservez les jetons ailleurs.</translation>
    </message>
    <message>
        <source>The file with the access tokens cannot be opened: %1</source>
        <translation>Le fichier des jetons d’accès ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The access token of %1 could not be removed from the keyring. Revoke it on the server&apos;s page.</source>
        <translation>Le jeton d’accès de %1 n’a pas pu être retiré du trousseau de clés. Révoquez-le sur la page du serveur.</translation>
    </message>
    <message>
        <source>The keyring answered with an error.</source>
        <translation>Le trousseau de clés a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The access token is not stored: the keyring answered with an error.</source>
        <translation>Le jeton d’accès n’est pas enregistré&#xa0;: le trousseau de clés a répondu par une erreur.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is too short. Take %n characters or more.</source>
        <translation>
            <numerusform>Cette phrase secrète est trop courte. Prenez au moins %n caractère.</numerusform>
            <numerusform>Cette phrase secrète est trop courte. Prenez au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStorageCard</name>
    <message>
        <source>Where tokens are kept</source>
        <translation>Où sont conservés les jetons</translation>
    </message>
    <message>
        <source>Choosing another place moves the tokens of your accounts there.</source>
        <translation>Si vous choisissez un autre endroit, les jetons de vos comptes y sont déplacés.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Recommended. Only you can read it, and it opens with your session.</source>
        <translation>Recommandé. Vous seul pouvez le lire, et il s’ouvre avec votre session.</translation>
    </message>
    <message>
        <source>A file sealed with a passphrase</source>
        <translation>Un fichier chiffré avec une phrase secrète</translation>
    </message>
    <message>
        <source>Asked for once at every start. For systems without a keyring.</source>
        <translation>Demandée une fois à chaque démarrage. Pour les systèmes sans trousseau de clés.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Kept for this run only: you sign in again at the next start.</source>
        <translation>Gardés jusqu’à la fermeture de Seseragi&#xa0;: vous vous reconnecterez au prochain démarrage.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Eight characters or more. A new file is made and sealed with it; it cannot be recovered.</source>
        <translation>Huit caractères ou plus. Un nouveau fichier est créé et chiffré avec elle&#xa0;; elle ne peut pas être retrouvée.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Échap</translation>
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
        <translation>Un client calme et rapide pour Misskey</translation>
    </message>
    <message>
        <source>Reactions, votes and deletions appear the moment they happen.</source>
        <translation>Les réactions, les votes et les suppressions apparaissent à l’instant même.</translation>
    </message>
    <message>
        <source>Several accounts on several servers, side by side.</source>
        <translation>Plusieurs comptes sur plusieurs serveurs, côte à côte.</translation>
    </message>
    <message>
        <source>Your token is kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Votre jeton est conservé dans le trousseau de clés du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>A small server inside the program, no account needed</source>
        <translation>Un petit serveur dans le programme, sans compte</translation>
    </message>
    <message>
        <source>Look around without signing in</source>
        <translation>Visiter sans se connecter</translation>
    </message>
    <message>
        <source>Reads the public timelines of the server you type</source>
        <translation>Lit les fils publics du serveur que vous saisissez</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
