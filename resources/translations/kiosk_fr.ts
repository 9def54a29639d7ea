<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>DeskText</name>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Sur place</translation>
    </message>
    <message>
      <source>{inside} / {capacity}</source>
      <comment>INSIDE_OF</comment>
      <translation>{inside} / {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>{number} à vérifier</numerusform>
        <numerusform>{number} à vérifier</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED_TODAY</comment>
      <translation>Refus</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE_TODAY</comment>
      <translation>Gratuites</translation>
    </message>
    <message>
      <source>Waiting to sync</source>
      <comment>WAITING</comment>
      <translation>À envoyer</translation>
    </message>
    <message>
      <source>Search (F2)</source>
      <comment>SEARCH</comment>
      <translation>Chercher (F2)</translation>
    </message>
    <message>
      <source>Name, number, e-mail, phone or ticket</source>
      <comment>SEARCH_HOW</comment>
      <translation>Nom, numéro, e-mail, téléphone ou ticket</translation>
    </message>
    <message>
      <source>Look up by scan</source>
      <comment>LOOK_UP</comment>
      <translation>Chercher par scan</translation>
    </message>
    <message>
      <source>The next scan opens the person and checks nobody in.</source>
      <comment>LOOK_UP_ON</comment>
      <translation>Le prochain scan ouvre la fiche, sans enregistrer d’arrivée.</translation>
    </message>
    <message>
      <source>Customer can see</source>
      <comment>COVER</comment>
      <translation>Un client voit l’écran</translation>
    </message>
    <message>
      <source>Photos, money and notes are hidden.</source>
      <comment>COVER_ON</comment>
      <translation>Photos, montants et notes sont masqués.</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEW_ROWS</comment>
      <translation>
        <numerusform>{number} nouvelle</numerusform>
        <numerusform>{number} nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} waiting (F3)</source>
      <comment>NEXT_CASE</comment>
      <translation>
        <numerusform>{number} en attente (F3)</numerusform>
        <numerusform>{number} en attente (F3)</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide all fine</source>
      <comment>HIDE_FINE</comment>
      <translation>Masquer les OK</translation>
    </message>
    <message>
      <source>All</source>
      <comment>CHIP_ALL</comment>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Needs me</source>
      <comment>CHIP_NEEDS_ME</comment>
      <translation>Besoin de moi</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>CHIP_REFUSED</comment>
      <translation>Refus</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>CHIP_FREE</comment>
      <translation>Gratuites</translation>
    </message>
    <message>
      <source>PAYG</source>
      <comment>CHIP_PAY_AS_YOU_GO</comment>
      <translation>À la visite</translation>
    </message>
    <message>
      <source>New</source>
      <comment>CHIP_NEW</comment>
      <translation>Nouveaux</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>CHIP_BIRTHDAY</comment>
      <translation>Anniversaires</translation>
    </message>
    <message>
      <source>Nothing has happened yet today.</source>
      <comment>NOTHING_YET</comment>
      <translation>Il ne s’est encore rien passé aujourd’hui.</translation>
    </message>
    <message>
      <source>Nothing here. Choose “All” to see every row.</source>
      <comment>NOTHING_HERE</comment>
      <translation>Rien ici. Choisissez « Tout » pour voir toutes les lignes.</translation>
    </message>
    <message>
      <source>No one found.</source>
      <comment>NO_ONE_FOUND</comment>
      <translation>Personne ne correspond.</translation>
    </message>
    <message numerus="yes">
      <source>{number} more. Type more letters.</source>
      <comment>MORE_FOUND</comment>
      <translation>
        <numerusform>{number} de plus. Tapez plus de lettres.</numerusform>
        <numerusform>{number} de plus. Tapez plus de lettres.</numerusform>
      </translation>
    </message>
    <message>
      <source>This can't be looked up right now.</source>
      <comment>CANNOT_LOOK_UP</comment>
      <translation>Recherche impossible pour le moment.</translation>
    </message>
    <message>
      <source>Touch a row, or search for a person.</source>
      <comment>NO_CASE</comment>
      <translation>Touchez une ligne ou cherchez une personne.</translation>
    </message>
    <message>
      <source>Case</source>
      <comment>CASE</comment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Nobody with this code</source>
      <comment>NOT_KNOWN</comment>
      <translation>Personne n’a ce code</translation>
    </message>
    <message>
      <source>No. {member}</source>
      <comment>NUMBER</comment>
      <translation>N° {member}</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Ticket {ticket}</translation>
    </message>
    <message>
      <source>Plan: {name}</source>
      <comment>PLAN</comment>
      <translation>Abonnement : {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>TIMES_HERE</comment>
      <translation>
        <numerusform>{number} visite</numerusform>
        <numerusform>{number} visites</numerusform>
      </translation>
    </message>
    <message>
      <source>Inside since {time}</source>
      <comment>INSIDE_SINCE</comment>
      <translation>Sur place depuis {time}</translation>
    </message>
    <message>
      <source>Last visit {day}</source>
      <comment>LAST_CAME</comment>
      <translation>Dernière visite {day}</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <comment>NEVER_CAME</comment>
      <translation>Aucune visite</translation>
    </message>
    <message>
      <source>Overdue {money}</source>
      <comment>OVERDUE</comment>
      <translation>Impayé : {money}</translation>
    </message>
    <message>
      <source>Waiver: {why}</source>
      <comment>WAIVER</comment>
      <translation>Décharge : {why}</translation>
    </message>
    <message>
      <source>Birthday today</source>
      <comment>BIRTHDAY_TODAY</comment>
      <translation>Anniversaire aujourd’hui</translation>
    </message>
    <message>
      <source>Membership is frozen</source>
      <comment>STATE_FROZEN</comment>
      <translation>Abonnement en pause</translation>
    </message>
    <message>
      <source>Member is blocked</source>
      <comment>STATE_BLOCKED</comment>
      <translation>Accès bloqué</translation>
    </message>
    <message>
      <source>Contact</source>
      <comment>CONTACT</comment>
      <translation>Contact</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month</source>
      <comment>FREE_MONTH</comment>
      <translation>
        <numerusform>{number} entrée gratuite ce mois-ci</numerusform>
        <numerusform>{number} entrées gratuites ce mois-ci</numerusform>
      </translation>
    </message>
    <message>
      <source>Passes</source>
      <comment>PASSES</comment>
      <translation>Pass</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASSES</comment>
      <translation>Aucun pass</translation>
    </message>
    <message>
      <source>{name}, until {day}</source>
      <comment>PASS_UNTIL</comment>
      <translation>{name}, jusqu’au {day}</translation>
    </message>
    <message>
      <source>{name}, from {day}</source>
      <comment>PASS_FROM</comment>
      <translation>{name}, à partir du {day}</translation>
    </message>
    <message>
      <source>{name}, ended {day}</source>
      <comment>PASS_ENDED</comment>
      <translation>{name}, terminé le {day}</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <comment>PASS_STATE</comment>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>frozen</source>
      <comment>PASS_FROZEN</comment>
      <translation>en pause</translation>
    </message>
    <message>
      <source>not paid</source>
      <comment>PASS_UNPAID</comment>
      <translation>non payé</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>PASS_CANCELLED</comment>
      <translation>annulé</translation>
    </message>
    <message>
      <source>awaits approval</source>
      <comment>PASS_AWAITING</comment>
      <translation>en attente d’accord</translation>
    </message>
    <message>
      <source>Why</source>
      <comment>WHY</comment>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>{time}, {device}</source>
      <comment>WHERE_AND_WHEN</comment>
      <translation>{time}, {device}</translation>
    </message>
    <message>
      <source>{time}, {device}, by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>{time}, {device}, par {name}</translation>
    </message>
    <message>
      <source>Good from {time}</source>
      <comment>OPENS_AT</comment>
      <translation>Valable dès {time}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <comment>NOTE_BY</comment>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>{name}, {day}, until {last}</source>
      <comment>NOTE_UNTIL</comment>
      <translation>{name}, {day}, jusqu’au {last}</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>CLOSE_NOTE</comment>
      <translation>C’est fait</translation>
    </message>
    <message>
      <source>Last visits</source>
      <comment>LAST_VISITS</comment>
      <translation>Dernières visites</translation>
    </message>
    <message>
      <source>Export all about {name}…</source>
      <comment>EXPORT</comment>
      <translation>Exporter tout sur {name}…</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <comment>VISIT_LINE</comment>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}, {time} to {end}</source>
      <comment>VISIT_SPAN</comment>
      <translation>{day}, {time} à {end}</translation>
    </message>
    <message>
      <source>{day}, {time} to about {end}</source>
      <comment>VISIT_ABOUT</comment>
      <translation>{day}, {time} à environ {end}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}</source>
      <comment>CALLED</comment>
      <translation>{kiosk} : quelqu’un appelle</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}. Ticket {ticket}</source>
      <comment>CALLED_TICKET</comment>
      <translation>{kiosk} : quelqu’un appelle. Ticket {ticket}</translation>
    </message>
    <message>
      <source>I'm coming</source>
      <comment>COMING</comment>
      <translation>J’arrive</translation>
    </message>
    <message>
      <source>You are on the way.</source>
      <comment>ON_THE_WAY</comment>
      <translation>Vous êtes en chemin.</translation>
    </message>
  </context>
  <context>
    <name>FixText</name>
    <message>
      <source>Check in now</source>
      <comment>CHECK_IN</comment>
      <translation>Faire entrer</translation>
    </message>
    <message>
      <source>Check out (F6)</source>
      <comment>CHECK_OUT</comment>
      <translation>Départ (F6)</translation>
    </message>
    <message>
      <source>Sell a pass</source>
      <comment>SELL</comment>
      <translation>Vendre un pass</translation>
    </message>
    <message>
      <source>Let in free (F4)</source>
      <comment>LET_IN_FREE</comment>
      <translation>Entrée gratuite (F4)</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Sur invitation</translation>
    </message>
    <message>
      <source>Undo check-in</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>Annuler l’arrivée</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>Rendre payante</translation>
    </message>
    <message>
      <source>Add a missed visit</source>
      <comment>MISSED_VISIT</comment>
      <translation>Visite oubliée</translation>
    </message>
    <message>
      <source>Add a note</source>
      <comment>NOTE</comment>
      <translation>Nouvelle note</translation>
    </message>
    <message>
      <source>Find the member (F2)</source>
      <comment>FIND</comment>
      <translation>Chercher le membre (F2)</translation>
    </message>
  </context>
  <context>
    <name>RowText</name>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>Gratuite</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED</comment>
      <translation>Refus</translation>
    </message>
    <message>
      <source>Now paid</source>
      <comment>CONVERTED</comment>
      <translation>Devenue payante</translation>
    </message>
    <message>
      <source>Corrected</source>
      <comment>CORRECTED</comment>
      <translation>Corrigée</translation>
    </message>
    <message>
      <source>Undone</source>
      <comment>VOIDED</comment>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>INSIDE_AGAIN</comment>
      <translation>Encore sur place</translation>
    </message>
    <message>
      <source>Out, estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Départ estimé</translation>
    </message>
    <message>
      <source>Needs you</source>
      <comment>NEEDS_YOU</comment>
      <translation>Besoin de vous</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Première visite</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE</comment>
      <translation>Note</translation>
    </message>
    <message>
      <source>Waiver ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Décharge bientôt finie</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Anniversaire</translation>
    </message>
    <message numerus="yes">
      <source>Visit {number}</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>Visite n° {number}</numerusform>
        <numerusform>Visite n° {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Booking: {name}</source>
      <comment>BY_BOOKING</comment>
      <translation>Réservation : {name}</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>BY_PASS</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Free entry: {why}</source>
      <comment>FREE_ENTRY</comment>
      <translation>Entrée gratuite : {why}</translation>
    </message>
    <message>
      <source>After {duration}</source>
      <comment>AFTER</comment>
      <translation>Après {duration}</translation>
    </message>
    <message>
      <source>Paid by {name}</source>
      <comment>NOW_PAID_BY</comment>
      <translation>Payée avec {name}</translation>
    </message>
    <message>
      <source>{why}</source>
      <comment>REASON_GIVEN</comment>
      <translation>{why}</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <comment>CODE_OF_NOBODY</comment>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET_OF</comment>
      <translation>Ticket {ticket}</translation>
    </message>
  </context>
  <context>
    <name>ReasonWord</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Other code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Autre code</translation>
    </message>
    <message>
      <source>Old card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Ancienne carte</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Code expiré</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Pas sur place</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Accès bloqué</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Impayé</translation>
    </message>
    <message>
      <source>Too young</source>
      <comment>UNDER_AGE</comment>
      <translation>Trop jeune</translation>
    </message>
    <message>
      <source>Waiver</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Décharge</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Fermé</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Can't check</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Non vérifiable</translation>
    </message>
    <message>
      <source>Wrong hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Hors horaires</translation>
    </message>
    <message>
      <source>Not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <source>Used up</source>
      <comment>USED_UP</comment>
      <translation>Pass épuisé</translation>
    </message>
    <message>
      <source>Ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pass terminé</translation>
    </message>
    <message>
      <source>Other place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Autre lieu</translation>
    </message>
    <message>
      <source>Not paid</source>
      <comment>UNPAID</comment>
      <translation>Pass non payé</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Limite atteinte</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Aucun pass</translation>
    </message>
  </context>
  <context>
    <name>ReasonText</name>
    <message>
      <source>No member has this code. Look the member up by name.</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Aucun membre n’a ce code. Cherchez le membre par son nom.</translation>
    </message>
    <message>
      <source>A web link, a ticket or another kind of code was read.</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Un lien web, un ticket ou un autre type de code a été lu.</translation>
    </message>
    <message>
      <source>This card was replaced. Check who is carrying it.</source>
      <comment>CARD_REPLACED</comment>
      <translation>Cette carte a été remplacée. Vérifiez qui la porte.</translation>
    </message>
    <message>
      <source>The code has expired. The app shows a new one.</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Le code a expiré. L’application en montre un nouveau.</translation>
    </message>
    <message>
      <source>No open visit to end. The way in may have been missed.</source>
      <comment>NOT_INSIDE</comment>
      <translation>Aucune visite à terminer. L’arrivée n’a peut-être pas été scannée.</translation>
    </message>
    <message>
      <source>The member is blocked. See the note before letting them in.</source>
      <comment>BLOCKED</comment>
      <translation>L’accès du membre est bloqué. Lisez la note avant de faire entrer.</translation>
    </message>
    <message>
      <source>The membership is frozen. Unfreeze it or sell a day pass.</source>
      <comment>FROZEN</comment>
      <translation>L’abonnement est en pause. Réactivez-le ou vendez un pass journée.</translation>
    </message>
    <message>
      <source>Payments are overdue. Take a payment or agree on a date.</source>
      <comment>OVERDUE</comment>
      <translation>Il y a des impayés. Encaissez ou convenez d’une date.</translation>
    </message>
    <message>
      <source>Younger than this location allows without company.</source>
      <comment>UNDER_AGE</comment>
      <translation>Trop jeune pour venir sans accompagnement dans ce lieu.</translation>
    </message>
    <message>
      <source>The waiver is missing or no longer good.</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>La décharge manque ou n’est plus valable.</translation>
    </message>
    <message>
      <source>Outside opening hours.</source>
      <comment>CLOSED</comment>
      <translation>Hors des horaires d’ouverture.</translation>
    </message>
    <message>
      <source>The location is at its capacity.</source>
      <comment>FULL</comment>
      <translation>Le lieu est au complet.</translation>
    </message>
    <message>
      <source>This kiosk cannot tell: its list of members is too old.</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Cette borne ne peut pas savoir : sa liste de membres est trop vieille.</translation>
    </message>
    <message>
      <source>The pass is not good at this hour.</source>
      <comment>WRONG_HOURS</comment>
      <translation>Le pass n’est pas valable à cette heure.</translation>
    </message>
    <message>
      <source>The pass has not started yet.</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Le pass n’a pas encore commencé.</translation>
    </message>
    <message>
      <source>Nothing remains on the pass.</source>
      <comment>USED_UP</comment>
      <translation>Il ne reste rien sur le pass.</translation>
    </message>
    <message>
      <source>The pass has ended or was cancelled.</source>
      <comment>PASS_ENDED</comment>
      <translation>Le pass est terminé ou annulé.</translation>
    </message>
    <message>
      <source>The pass is good at other locations only.</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Le pass n’est valable que dans d’autres lieux.</translation>
    </message>
    <message>
      <source>The pass is not paid yet. Take the payment.</source>
      <comment>UNPAID</comment>
      <translation>Le pass n’est pas encore payé. Encaissez le paiement.</translation>
    </message>
    <message>
      <source>The plan's limit is reached.</source>
      <comment>PLAN_LIMIT</comment>
      <translation>La limite de l’abonnement est atteinte.</translation>
    </message>
    <message>
      <source>No pass that could be used here.</source>
      <comment>NO_PASS</comment>
      <translation>Aucun pass utilisable ici.</translation>
    </message>
  </context>
  <context>
    <name>DeedText</name>
    <message>
      <source>{name} checked in.</source>
      <comment>CHECKED_IN</comment>
      <translation>{name} : arrivée enregistrée.</translation>
    </message>
    <message>
      <source>{name} checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>{name} : départ enregistré.</translation>
    </message>
    <message>
      <source>{name} let in free.</source>
      <comment>LET_IN_FREE</comment>
      <translation>{name} : entrée gratuite accordée.</translation>
    </message>
    <message>
      <source>{name} is inside already.</source>
      <comment>ALREADY_IN</comment>
      <translation>{name} est déjà sur place.</translation>
    </message>
    <message>
      <source>{name} can't come in: {why}</source>
      <comment>REFUSED</comment>
      <translation>{name} ne peut pas entrer. {why}</translation>
    </message>
    <message>
      <source>Undone. {name}'s visit doesn't count.</source>
      <comment>UNDONE</comment>
      <translation>Annulé. {name} : la visite ne compte pas.</translation>
    </message>
    <message>
      <source>{name} is inside again.</source>
      <comment>STILL_HERE</comment>
      <translation>{name} est de nouveau sur place.</translation>
    </message>
    <message>
      <source>{name}'s visit doesn't count any more.</source>
      <comment>VOIDED</comment>
      <translation>{name} : la visite ne compte plus.</translation>
    </message>
    <message>
      <source>The times of {name}'s visit are corrected.</source>
      <comment>CORRECTED</comment>
      <translation>{name} : les heures de la visite sont corrigées.</translation>
    </message>
    <message>
      <source>{name}'s visit is added.</source>
      <comment>BACK_FILLED</comment>
      <translation>{name} : la visite est ajoutée.</translation>
    </message>
    <message>
      <source>Converted. {name}'s visit is paid.</source>
      <comment>CONVERTED</comment>
      <translation>C’est fait. {name} : la visite est payante.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits converted.</source>
      <comment>CONVERTED_ALL</comment>
      <translation>
        <numerusform>{number} visite rendue payante.</numerusform>
        <numerusform>{number} visites rendues payantes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note saved for {name}.</source>
      <comment>NOTED</comment>
      <translation>Note enregistrée pour {name}.</translation>
    </message>
    <message>
      <source>Note closed.</source>
      <comment>NOTE_CLOSED</comment>
      <translation>Note fermée.</translation>
    </message>
    <message>
      <source>{name}'s visits stay as they are.</source>
      <comment>KEPT</comment>
      <translation>{name} : les visites restent telles quelles.</translation>
    </message>
    <message>
      <source>{name}'s visit is a free entry now.</source>
      <comment>MADE_FREE</comment>
      <translation>{name} : la visite est maintenant gratuite.</translation>
    </message>
    <message>
      <source>All about {name} is in the file.</source>
      <comment>EXPORTED</comment>
      <translation>Tout sur {name} est dans le fichier.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>Pas fait. {why}</translation>
    </message>
    <message>
      <source>No case has the ticket {ticket}. It is good for ten minutes.</source>
      <comment>NO_TICKET</comment>
      <translation>Aucun dossier n’a le ticket {ticket}. Il est valable dix minutes.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <comment>NOTHING_TO_UNDO</comment>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
  </context>
  <context>
    <name>SheetText</name>
    <message>
      <source>Let {name} in free</source>
      <comment>LET_IN_TITLE</comment>
      <translation>Entrée gratuite pour {name}</translation>
    </message>
    <message>
      <source>Expect payment later, within 7 days</source>
      <comment>EXPECT_PAYMENT</comment>
      <translation>Paiement attendu plus tard, sous 7 jours</translation>
    </message>
    <message>
      <source>Granted by {name}</source>
      <comment>GRANTED_BY</comment>
      <translation>Accordée par {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month for {name}.</source>
      <comment>MONTH_OF_MEMBER</comment>
      <translation>
        <numerusform>{number} entrée gratuite ce mois-ci pour {name}.</numerusform>
        <numerusform>{number} entrées gratuites ce mois-ci pour {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} in the club.</source>
      <comment>MONTH_OF_CLUB</comment>
      <translation>
        <numerusform>{number} pour tout le club.</numerusform>
        <numerusform>{number} pour tout le club.</numerusform>
      </translation>
    </message>
    <message>
      <source>That's over this month's limit. A manager can approve.</source>
      <comment>OVER_LIMIT</comment>
      <translation>La limite du mois est dépassée. Un responsable peut donner son accord.</translation>
    </message>
    <message>
      <source>Manager's PIN</source>
      <comment>MANAGERS_PIN</comment>
      <translation>Code PIN du responsable</translation>
    </message>
    <message>
      <source>That is no manager's PIN.</source>
      <comment>PIN_WRONG</comment>
      <translation>Ce n’est pas le code PIN d’un responsable.</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Trop d’essais. Patientez un peu.</translation>
    </message>
    <message>
      <source>Let in free</source>
      <comment>LET_IN</comment>
      <translation>Accorder l’entrée</translation>
    </message>
    <message>
      <source>What for? 3 to 200 characters</source>
      <comment>OTHER_REASON</comment>
      <translation>Pour quoi ? De 3 à 200 caractères</translation>
    </message>
    <message>
      <source>Reason, 3 to 200 characters</source>
      <comment>REASON</comment>
      <translation>Raison, de 3 à 200 caractères</translation>
    </message>
    <message>
      <source>Note for the team about {name}</source>
      <comment>NOTE_TITLE</comment>
      <translation>Note à l’équipe sur {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE_FIELD</comment>
      <translation>Note</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {most}</source>
      <comment>COUNT</comment>
      <translation>
        <numerusform>{number} sur {most}</numerusform>
        <numerusform>{number} sur {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>Until (leave empty for no end)</source>
      <comment>LAST_DAY</comment>
      <translation>Jusqu’au (vide : sans fin)</translation>
    </message>
    <message>
      <source>Show at the next check-in</source>
      <comment>SHOW_AT_CHECK_IN</comment>
      <translation>Montrer à la prochaine arrivée</translation>
    </message>
    <message>
      <source>Save note</source>
      <comment>SAVE_NOTE</comment>
      <translation>Enregistrer la note</translation>
    </message>
    <message>
      <source>Correct the visit of {day}</source>
      <comment>TIMES_TITLE</comment>
      <translation>Corriger la visite du {day}</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Left (leave empty if still inside)</source>
      <comment>LEFT_OPTIONAL</comment>
      <translation>Départ (vide : encore sur place)</translation>
    </message>
    <message>
      <source>Write times as 18:05.</source>
      <comment>BAD_TIME</comment>
      <translation>Écrivez les heures ainsi : 18:05.</translation>
    </message>
    <message>
      <source>Write the day as 2026-06-12.</source>
      <comment>BAD_DAY</comment>
      <translation>Écrivez le jour ainsi : 2026-06-12.</translation>
    </message>
    <message>
      <source>Save times</source>
      <comment>SAVE_TIMES</comment>
      <translation>Enregistrer les heures</translation>
    </message>
    <message>
      <source>Add a missed visit of {name}</source>
      <comment>MISSED_TITLE</comment>
      <translation>Visite oubliée à ajouter : {name}</translation>
    </message>
    <message>
      <source>Day</source>
      <comment>DAY</comment>
      <translation>Jour</translation>
    </message>
    <message>
      <source>By their pass</source>
      <comment>BY_THEIR_PASS</comment>
      <translation>Avec son pass</translation>
    </message>
    <message>
      <source>As a free entry</source>
      <comment>AS_FREE_ENTRY</comment>
      <translation>En entrée gratuite</translation>
    </message>
    <message>
      <source>Add visit</source>
      <comment>ADD_VISIT</comment>
      <translation>Ajouter la visite</translation>
    </message>
    <message>
      <source>Take back the visit of {day}</source>
      <comment>VOID_TITLE</comment>
      <translation>Annuler la visite du {day}</translation>
    </message>
    <message>
      <source>The pass gets its entry back, and nothing is charged. The record stays.</source>
      <comment>VOID_LINE</comment>
      <translation>L’entrée est rendue au pass et rien n’est facturé. La trace reste.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <comment>VOID</comment>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Convert {name}'s free entry</source>
      <comment>CONVERT_TITLE</comment>
      <translation>{name} : rendre l’entrée payante</translation>
    </message>
    <message>
      <source>{when}. {why}, granted by {name}.</source>
      <comment>FREE_BECAUSE</comment>
      <translation>{when}. {why}, avec l’accord de {name}.</translation>
    </message>
    <message>
      <source>{when}. {why}.</source>
      <comment>FREE_BECAUSE_ALONE</comment>
      <translation>{when}. {why}.</translation>
    </message>
    <message>
      <source>No charge</source>
      <comment>WAY_FREE</comment>
      <translation>Sans frais</translation>
    </message>
    <message>
      <source>{before} → {after} left</source>
      <comment>WAY_LEFT</comment>
      <translation>{before} → {after} restantes</translation>
    </message>
    <message>
      <source>Pay {money}</source>
      <comment>WAY_PAY</comment>
      <translation>Payer {money}</translation>
    </message>
    <message>
      <source>No pass covered that day.</source>
      <comment>NO_WAY</comment>
      <translation>Aucun pass ne couvrait ce jour.</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid with “{name}”.</source>
      <comment>PREVIEW_PASS</comment>
      <translation>La visite du {when} devient payante avec « {name} ».</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid: “{name}” for {money}.</source>
      <comment>PREVIEW_PAY</comment>
      <translation>La visite du {when} devient payante : « {name} » pour {money}.</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>Rendre payante</translation>
    </message>
    <message>
      <source>Whose guest is {name}?</source>
      <comment>GUEST_TITLE</comment>
      <translation>Qui invite {name} ?</translation>
    </message>
    <message>
      <source>Search for the host</source>
      <comment>HOST</comment>
      <translation>Chercher qui invite</translation>
    </message>
    <message>
      <source>Check in as guest</source>
      <comment>GUEST_IN</comment>
      <translation>Entrée sur invitation</translation>
    </message>
    <message>
      <source>Sell {name} a pass</source>
      <comment>SALE_TITLE</comment>
      <translation>Vendre un pass à {name}</translation>
    </message>
    <message>
      <source>Charge {money} and check in</source>
      <comment>SELL</comment>
      <translation>Facturer {money} et faire entrer</translation>
    </message>
    <message>
      <source>Check in, charge by time</source>
      <comment>SELL_BY_TIME</comment>
      <translation>Faire entrer, facturer au temps</translation>
    </message>
    <message>
      <source>{money} for {duration}</source>
      <comment>BY_TIME</comment>
      <translation>{money} par {duration}</translation>
    </message>
    <message>
      <source>Undo this?</source>
      <comment>UNDO_TITLE</comment>
      <translation>Annuler cela ?</translation>
    </message>
    <message>
      <source>{name} came in at {time}. The visit will not count.</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>{name} : arrivée à {time}. La visite ne comptera pas.</translation>
    </message>
    <message>
      <source>{name} left at {time}. They will be inside again.</source>
      <comment>UNDO_CHECK_OUT</comment>
      <translation>{name} : départ à {time}. La visite reprendra.</translation>
    </message>
    <message>
      <source>Visit of {day}</source>
      <comment>VISIT_TITLE</comment>
      <translation>Visite du {day}</translation>
    </message>
    <message>
      <source>Correct times</source>
      <comment>CORRECT_TIMES</comment>
      <translation>Corriger l’heure</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <comment>TAKE_BACK</comment>
      <translation>Annuler la visite…</translation>
    </message>
    <message>
      <source>Convert to paid…</source>
      <comment>CONVERT_TO_PAID</comment>
      <translation>Rendre payante…</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Un instant…</translation>
    </message>
  </context>
  <context>
    <name>InboxText</name>
    <message>
      <source>Nothing waits for you.</source>
      <comment>EMPTY</comment>
      <translation>Rien ne vous attend.</translation>
    </message>
    <message>
      <source>What contradicts itself and free entries to settle come here.</source>
      <comment>EMPTY_HOW</comment>
      <translation>Ici viennent les contradictions et les entrées gratuites à régler.</translation>
    </message>
    <message numerus="yes">
      <source>Free entries to settle ({number})</source>
      <comment>TO_SETTLE</comment>
      <translation>
        <numerusform>Entrées gratuites à régler ({number})</numerusform>
        <numerusform>Entrées gratuites à régler ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To look at ({number})</source>
      <comment>TO_LOOK_AT</comment>
      <translation>
        <numerusform>À vérifier ({number})</numerusform>
        <numerusform>À vérifier ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not taken by the server ({number})</source>
      <comment>NOT_TAKEN</comment>
      <translation>
        <numerusform>Refusé par le serveur ({number})</numerusform>
        <numerusform>Refusés par le serveur ({number})</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has two visits at once</source>
      <comment>TWO_VISITS_AT_ONCE</comment>
      <translation>{name} a deux visites en même temps</translation>
    </message>
    <message>
      <source>{name}'s pass was used more often than it held</source>
      <comment>PASS_OVERSPENT</comment>
      <translation>{name} a utilisé son pass plus souvent que prévu</translation>
    </message>
    <message>
      <source>{name} was charged twice on one day</source>
      <comment>CHARGED_TWICE</comment>
      <translation>{name} a deux facturations le même jour</translation>
    </message>
    <message>
      <source>{name}'s code came twice in one moment</source>
      <comment>CODE_SHARED</comment>
      <translation>{name} : le code est venu deux fois au même moment</translation>
    </message>
    <message>
      <source>{name}'s pass arrived. Convert the visit of {day}?</source>
      <comment>FREE_ENTRY_COVERED</comment>
      <translation>{name} a son pass. Rendre payante la visite du {day} ?</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is expected by {last}.</source>
      <comment>EXPECTS_PAYMENT</comment>
      <translation>{name} a eu une entrée gratuite le {day}. Paiement attendu d’ici au {last}.</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is late.</source>
      <comment>PAYMENT_LATE</comment>
      <translation>{name} a eu une entrée gratuite le {day}. Paiement en retard.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <comment>KEEP</comment>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <source>Leave it free</source>
      <comment>KEEP_IT</comment>
      <translation>Laisser gratuite</translation>
    </message>
    <message>
      <source>Take one back</source>
      <comment>VOID</comment>
      <translation>En annuler une</translation>
    </message>
    <message>
      <source>Make one free</source>
      <comment>MAKE_FREE</comment>
      <translation>En rendre une gratuite</translation>
    </message>
    <message>
      <source>Convert</source>
      <comment>CONVERT</comment>
      <translation>Rendre payante</translation>
    </message>
    <message numerus="yes">
      <source>Convert {number}</source>
      <comment>CONVERT_ALL</comment>
      <translation>
        <numerusform>Rendre {number} payante</numerusform>
        <numerusform>Rendre {number} payantes</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose how…</source>
      <comment>CHOOSE_WAY</comment>
      <translation>Choisir comment…</translation>
    </message>
    <message>
      <source>{when} · {what} · {device}</source>
      <comment>VISITS</comment>
      <translation>{when} · {what} · {device}</translation>
    </message>
    <message>
      <source>Which visit?</source>
      <comment>WHICH_TITLE</comment>
      <translation>Quelle visite ?</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <comment>EVENT_OF</comment>
      <translation>{name}, {when}</translation>
    </message>
    <message>
      <source>A scan, {when}</source>
      <comment>EVENT_OF_NOBODY</comment>
      <translation>Un scan, {when}</translation>
    </message>
    <message>
      <source>It stays on this machine. Tell whoever runs the server.</source>
      <comment>STAYS_HERE</comment>
      <translation>Cela reste sur cet appareil. Prévenez qui gère le serveur.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>CANNOT_READ</comment>
      <translation>Lecture impossible pour le moment.</translation>
    </message>
  </context>
  <context>
    <name>VisitText</name>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>{number} visite</numerusform>
        <numerusform>{number} visites</numerusform>
      </translation>
    </message>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>NAME</comment>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Entry</source>
      <comment>ENTRY</comment>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Where</source>
      <comment>WHERE</comment>
      <translation>Où</translation>
    </message>
    <message>
      <source>Flags</source>
      <comment>FLAGS</comment>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>SYNC</comment>
      <translation>Synchro</translation>
    </message>
    <message>
      <source>{duration}</source>
      <comment>LENGTH</comment>
      <translation>{duration}</translation>
    </message>
    <message>
      <source>{duration} so far</source>
      <comment>SO_FAR</comment>
      <translation>depuis {duration}</translation>
    </message>
    <message>
      <source>~{time}</source>
      <comment>ESTIMATED_AT</comment>
      <translation>~{time}</translation>
    </message>
    <message>
      <source>{first} {last}</source>
      <comment>FULL_NAME</comment>
      <translation>{first} {last}</translation>
    </message>
    <message>
      <source>{last}, {first}</source>
      <comment>LAST_FIRST</comment>
      <translation>{last}, {first}</translation>
    </message>
    <message>
      <source>…</source>
      <comment>LOADING</comment>
      <translation>…</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>GONE</comment>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Membership</source>
      <comment>MEMBERSHIP</comment>
      <translation>Abonnement</translation>
    </message>
    <message>
      <source>Pass</source>
      <comment>PASS</comment>
      <translation>Pass</translation>
    </message>
    <message>
      <source>Booking</source>
      <comment>BOOKING</comment>
      <translation>Réservation</translation>
    </message>
    <message>
      <source>Guest pass</source>
      <comment>GUEST_PASS</comment>
      <translation>Pass invité</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE</comment>
      <translation>Entrée gratuite</translation>
    </message>
    <message>
      <source>Imported</source>
      <comment>MIGRATED</comment>
      <translation>Importée</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Paiement à la visite</translation>
    </message>
    <message>
      <source>{entry} · {price}</source>
      <comment>WITH_PRICE</comment>
      <translation>{entry} · {price}</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Première visite</translation>
    </message>
    <message>
      <source>Unsure</source>
      <comment>UNSURE</comment>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>Conflict</source>
      <comment>CONFLICT</comment>
      <translation>Conflit</translation>
    </message>
    <message>
      <source>Clock was off</source>
      <comment>WRONG_CLOCK</comment>
      <translation>Horloge déréglée</translation>
    </message>
    <message>
      <source>To be paid</source>
      <comment>PAY_LATER</comment>
      <translation>À payer</translation>
    </message>
    <message>
      <source>Sent</source>
      <comment>SENT</comment>
      <translation>Envoyée</translation>
    </message>
    <message>
      <source>Waiting</source>
      <comment>WAITING</comment>
      <translation>En attente</translation>
    </message>
  </context>
  <context>
    <name>TodayText</name>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <comment>YESTERDAY</comment>
      <translation>Hier</translation>
    </message>
    <message>
      <source>The day before</source>
      <comment>EARLIER_DAY</comment>
      <translation>Le jour d’avant</translation>
    </message>
    <message>
      <source>The day after</source>
      <comment>LATER_DAY</comment>
      <translation>Le jour d’après</translation>
    </message>
    <message>
      <source>Pick a day</source>
      <comment>PICK_DAY</comment>
      <translation>Choisir un jour</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>{number} visite</numerusform>
        <numerusform>{number} visites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} sur place</numerusform>
        <numerusform>{number} sur place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} refused</source>
      <comment>REFUSED</comment>
      <translation>
        <numerusform>{number} refus</numerusform>
        <numerusform>{number} refus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} free</source>
      <comment>FREE</comment>
      <translation>
        <numerusform>{number} gratuite</numerusform>
        <numerusform>{number} gratuites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} pay-as-you-go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>
        <numerusform>{number} à la visite</numerusform>
        <numerusform>{number} à la visite</numerusform>
      </translation>
    </message>
    <message>
      <source> · </source>
      <comment>BETWEEN</comment>
      <translation> · </translation>
    </message>
    <message>
      <source>No visits yet today.</source>
      <comment>NO_VISITS</comment>
      <translation>Aucune visite pour l’instant.</translation>
    </message>
    <message>
      <source>No visits on this day.</source>
      <comment>NO_VISITS_THEN</comment>
      <translation>Aucune visite ce jour-là.</translation>
    </message>
    <message>
      <source>No visit fits. Try another filter.</source>
      <comment>NOTHING_FITS</comment>
      <translation>Aucune visite ne correspond. Essayez un autre filtre.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Sur place</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>ONLY_FREE</comment>
      <translation>Gratuites</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>ONLY_PAY_AS_YOU_GO</comment>
      <translation>À la visite</translation>
    </message>
    <message>
      <source>First visits</source>
      <comment>NEW</comment>
      <translation>Premières visites</translation>
    </message>
    <message>
      <source>Estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Départs estimés</translation>
    </message>
    <message>
      <source>Search by name</source>
      <comment>SEARCH</comment>
      <translation>Chercher par nom</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEWER</comment>
      <translation>
        <numerusform>{number} nouvelle</numerusform>
        <numerusform>{number} nouvelles</numerusform>
      </translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>EXPORT_CSV</comment>
      <translation>Exporter en CSV</translation>
    </message>
    <message>
      <source>Export JSON</source>
      <comment>EXPORT_JSON</comment>
      <translation>Exporter en JSON</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Saving…</source>
      <comment>SAVING</comment>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <comment>SAVED</comment>
      <translation>Enregistré sous {name}</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>Pas enregistré. {why}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>PRINTED</comment>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>The printer did not take it.</source>
      <comment>NOT_PRINTED</comment>
      <translation>L’imprimante n’a pas pris la liste.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Lecture impossible pour le moment.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>Pas fait : {why}</translation>
    </message>
    <message>
      <source>The check-in was taken back.</source>
      <comment>TAKEN_BACK</comment>
      <translation>L’arrivée est annulée.</translation>
    </message>
    <message>
      <source>The times were changed.</source>
      <comment>TIMES_CHANGED</comment>
      <translation>Les heures sont corrigées.</translation>
    </message>
  </context>
  <context>
    <name>StoryText</name>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>WHAT_HAPPENED</comment>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>Change times</source>
      <comment>CHANGE_TIMES</comment>
      <translation>Corriger l’heure</translation>
    </message>
    <message>
      <source>Take back</source>
      <comment>TAKE_BACK</comment>
      <translation>Annuler la visite</translation>
    </message>
    <message>
      <source>Take this check-in back? The pass and the money go back too.</source>
      <comment>TAKE_BACK_ASK</comment>
      <translation>Annuler cette visite ? L’entrée est rendue au pass et rien n’est facturé.</translation>
    </message>
    <message>
      <source>Yes, take it back</source>
      <comment>TAKE_BACK_YES</comment>
      <translation>Oui, annuler la visite</translation>
    </message>
    <message>
      <source>Keep it</source>
      <comment>KEEP</comment>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Open at the desk</source>
      <comment>AT_DESK</comment>
      <translation>Ouvrir à l’accueil</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Encore sur place</translation>
    </message>
    <message>
      <source>Reason (3 to 200 letters)</source>
      <comment>REASON</comment>
      <translation>Raison (de 3 à 200 lettres)</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Checked in: {entry}</source>
      <comment>CHECKED_IN</comment>
      <translation>Arrivée : {entry}</translation>
    </message>
    <message>
      <source>Came back: {entry}</source>
      <comment>CHECKED_IN_AGAIN</comment>
      <translation>Nouvelle arrivée : {entry}</translation>
    </message>
    <message>
      <source>Checked out after {duration}</source>
      <comment>CHECKED_OUT</comment>
      <translation>Départ après {duration}</translation>
    </message>
    <message>
      <source>Closed by itself after {duration}</source>
      <comment>CLOSED_BY_ITSELF</comment>
      <translation>Terminée automatiquement après {duration}</translation>
    </message>
    <message>
      <source>Expected from {time}</source>
      <comment>REGISTERED</comment>
      <translation>Prévue à partir de {time}</translation>
    </message>
    <message>
      <source>Came at {time}, was {old}</source>
      <comment>CAME_CHANGED</comment>
      <translation>Arrivée à {time}, au lieu de {old}</translation>
    </message>
    <message>
      <source>Left at {time}, was {old}</source>
      <comment>LEFT_CHANGED</comment>
      <translation>Départ à {time}, au lieu de {old}</translation>
    </message>
    <message>
      <source>Left at {time}</source>
      <comment>LEFT_SET</comment>
      <translation>Départ à {time}</translation>
    </message>
    <message>
      <source>The check-out was taken back</source>
      <comment>STILL_HERE</comment>
      <translation>Le départ a été annulé</translation>
    </message>
    <message>
      <source>Made paid: {entry}</source>
      <comment>CONVERTED</comment>
      <translation>Rendue payante : {entry}</translation>
    </message>
    <message>
      <source>Linked to a booking</source>
      <comment>LINKED</comment>
      <translation>Liée à une réservation</translation>
    </message>
    <message>
      <source>Kept beside another visit</source>
      <comment>KEPT</comment>
      <translation>Gardée avec une autre visite</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>VOIDED</comment>
      <translation>Annulée</translation>
    </message>
    <message>
      <source>Charged {price}</source>
      <comment>CHARGED</comment>
      <translation>Facturé : {price}</translation>
    </message>
    <message>
      <source>Not charged: {price}</source>
      <comment>CHARGE_VOIDED</comment>
      <translation>Non facturé : {price}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <comment>BECAUSE</comment>
      <translation>« {reason} »</translation>
    </message>
    <message>
      <source>by the member</source>
      <comment>BY_MEMBER</comment>
      <translation>par le membre</translation>
    </message>
    <message>
      <source>by itself</source>
      <comment>BY_ITSELF</comment>
      <translation>automatiquement</translation>
    </message>
    <message>
      <source>by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>par {name}</translation>
    </message>
    <message>
      <source>{who}, at {where}</source>
      <comment>AT_DEVICE</comment>
      <translation>{who}, {where}</translation>
    </message>
  </context>
  <context>
    <name>InsideText</name>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} sur place</numerusform>
        <numerusform>{number} sur place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of {capacity} places taken</source>
      <comment>OF_CAPACITY</comment>
      <translation>
        <numerusform>{number} place prise sur {capacity}</numerusform>
        <numerusform>{number} places prises sur {capacity}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nearly full: {number} of {capacity} places taken</source>
      <comment>NEARLY_FULL</comment>
      <translation>
        <numerusform>Presque complet : {number} place prise sur {capacity}</numerusform>
        <numerusform>Presque complet : {number} places prises sur {capacity}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Full: {number} of {capacity} places taken</source>
      <comment>FULL</comment>
      <translation>
        <numerusform>Complet : {number} place prise sur {capacity}</numerusform>
        <numerusform>Complet : {number} places prises sur {capacity}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure (over {hours} h)</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>{number} à vérifier (plus de {hours} h)</numerusform>
        <numerusform>{number} à vérifier (plus de {hours} h)</numerusform>
      </translation>
    </message>
    <message>
      <source>A–Z</source>
      <comment>BY_NAME</comment>
      <translation>A–Z</translation>
    </message>
    <message>
      <source>Longest stay first</source>
      <comment>LONGEST_FIRST</comment>
      <translation>Les plus longues d’abord</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>depuis {time}</translation>
    </message>
    <message>
      <source>{duration} · Unsure</source>
      <comment>STAY_UNSURE</comment>
      <translation>{duration} · À vérifier</translation>
    </message>
    <message numerus="yes">
      <source>{number} selected</source>
      <comment>SELECTED</comment>
      <translation>
        <numerusform>{number} sélectionnée</numerusform>
        <numerusform>{number} sélectionnées</numerusform>
      </translation>
    </message>
    <message>
      <source>Check out</source>
      <comment>CHECK_OUT</comment>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Check out selected</source>
      <comment>CHECK_OUT_SELECTED</comment>
      <translation>Enregistrer ces départs</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR_SELECTION</comment>
      <translation>Désélectionner</translation>
    </message>
    <message>
      <source>Closing: check out everyone</source>
      <comment>CLOSING</comment>
      <translation>Fermeture : enregistrer tous les départs</translation>
    </message>
    <message numerus="yes">
      <source>Check out all {number} people now?</source>
      <comment>CLOSING_ASK</comment>
      <translation>
        <numerusform>Enregistrer le départ de {number} personne ?</numerusform>
        <numerusform>Enregistrer le départ de {number} personnes ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, check out all</source>
      <comment>CLOSING_YES</comment>
      <translation>Oui, tous les départs</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Retour</translation>
    </message>
    <message numerus="yes">
      <source>Checking out everyone in {number} seconds.</source>
      <comment>CLOSING_IN</comment>
      <translation>
        <numerusform>Tous les départs sont enregistrés dans {number} seconde.</numerusform>
        <numerusform>Tous les départs sont enregistrés dans {number} secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>STOP</comment>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped. Nobody was checked out.</source>
      <comment>STOPPED</comment>
      <translation>Arrêté. Aucun départ n’est enregistré.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>
        <numerusform>{number} départ enregistré.</numerusform>
        <numerusform>{number} départs enregistrés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} could not be checked out: {why}</source>
      <comment>SOME_NOT</comment>
      <translation>
        <numerusform>{number} départ non enregistré : {why}</numerusform>
        <numerusform>{number} départs non enregistrés : {why}</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Annuler</translation>
    </message>
    <message numerus="yes">
      <source>{number} people are inside again.</source>
      <comment>REOPENED</comment>
      <translation>
        <numerusform>{number} personne est de nouveau sur place.</numerusform>
        <numerusform>{number} personnes sont de nouveau sur place.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all could be brought back: {why}</source>
      <comment>SOME_STAY_OUT</comment>
      <translation>Tous les départs n’ont pas pu être annulés : {why}</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Évacuation</translation>
    </message>
    <message>
      <source>Nobody is in.</source>
      <comment>NOBODY</comment>
      <translation>Personne n’est sur place.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Lecture impossible pour le moment.</translation>
    </message>
  </context>
  <context>
    <name>EvacuationText</name>
    <message>
      <source>Evacuation</source>
      <comment>TITLE</comment>
      <translation>Évacuation</translation>
    </message>
    <message>
      <source>Is this an alarm?</source>
      <comment>ASK</comment>
      <translation>Est-ce une alarme ?</translation>
    </message>
    <message>
      <source>The names of all who are inside will be shown on this screen.</source>
      <comment>ASK_MORE</comment>
      <translation>Les noms de toutes les personnes sur place s’afficheront sur cet écran.</translation>
    </message>
    <message>
      <source>Yes, show the list</source>
      <comment>YES</comment>
      <translation>Oui, montrer la liste</translation>
    </message>
    <message>
      <source>No, go back</source>
      <comment>NO</comment>
      <translation>Non, revenir</translation>
    </message>
    <message>
      <source>Go on with the list of {time}</source>
      <comment>GO_ON</comment>
      <translation>Continuer avec la liste de {time}</translation>
    </message>
    <message numerus="yes">
      <source>{safe} of {number} safe</source>
      <comment>SAFE_OF</comment>
      <translation>
        <numerusform>{safe} sur {number} en sécurité</numerusform>
        <numerusform>{safe} sur {number} en sécurité</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {number} are safe</source>
      <comment>ALL_SAFE</comment>
      <translation>
        <numerusform>La seule personne est en sécurité</numerusform>
        <numerusform>Les {number} personnes sont en sécurité</numerusform>
      </translation>
    </message>
    <message>
      <source>Safe</source>
      <comment>SAFE</comment>
      <translation>En sécurité</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <comment>MISSING</comment>
      <translation>À retrouver</translation>
    </message>
    <message>
      <source>Hide safe</source>
      <comment>HIDE_SAFE</comment>
      <translation>Masquer « En sécurité »</translation>
    </message>
    <message>
      <source>Show safe</source>
      <comment>SHOW_SAFE</comment>
      <translation>Montrer « En sécurité »</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>To phones</source>
      <comment>PHONES</comment>
      <translation>Vers les téléphones</translation>
    </message>
    <message>
      <source>Scan with a phone’s camera. The text is the list; it needs no network.</source>
      <comment>PHONES_HOW</comment>
      <translation>Scannez avec l’appareil photo d’un téléphone. Le texte est la liste ; aucun réseau n’est nécessaire.</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {all}</source>
      <comment>PHONE_PART</comment>
      <translation>
        <numerusform>{number} sur {all}</numerusform>
        <numerusform>{number} sur {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the list</source>
      <comment>BACK_TO_LIST</comment>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <source>End the alarm</source>
      <comment>CLOSE</comment>
      <translation>Terminer l’alarme</translation>
    </message>
    <message>
      <source>End the alarm? The list goes away after a day.</source>
      <comment>CLOSE_ASK</comment>
      <translation>Terminer l’alarme ? La liste disparaît après un jour.</translation>
    </message>
    <message>
      <source>Yes, end it</source>
      <comment>CLOSE_YES</comment>
      <translation>Oui, terminer</translation>
    </message>
    <message>
      <source>No</source>
      <comment>CLOSE_NO</comment>
      <translation>Non</translation>
    </message>
    <message>
      <source>As of {time}</source>
      <comment>TAKEN</comment>
      <translation>Relevé à {time}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>depuis {time}</translation>
    </message>
    <message>
      <source>Nobody was inside.</source>
      <comment>NOBODY</comment>
      <translation>Personne n’était sur place.</translation>
    </message>
    <message>
      <source>The list can't be read. Count people by hand.</source>
      <comment>NOT_READ</comment>
      <translation>La liste est illisible. Comptez les personnes à la main.</translation>
    </message>
    <message>
      <source>A tick may be lost if this machine stops now.</source>
      <comment>NOT_KEPT</comment>
      <translation>Une coche peut se perdre si cet appareil s’arrête maintenant.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>May have left</source>
      <comment>UNSURE</comment>
      <translation>Départ possible</translation>
    </message>
  </context>
  <context>
    <name>ChartText</name>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Bookings</source>
      <comment>BOOKINGS</comment>
      <translation>Réservations</translation>
    </message>
    <message>
      <source>Arrivals in a quarter of an hour</source>
      <comment>ARRIVALS</comment>
      <translation>Arrivées par quart d’heure</translation>
    </message>
    <message>
      <source>People inside</source>
      <comment>INSIDE_NOW</comment>
      <translation>Personnes sur place</translation>
    </message>
    <message>
      <source>How people came in, by hour</source>
      <comment>ENTRIES</comment>
      <translation>Types d’entrée, par heure</translation>
    </message>
    <message>
      <source>Refusals by reason</source>
      <comment>REFUSALS</comment>
      <translation>Refus par raison</translation>
    </message>
    <message>
      <source>Length of visits</source>
      <comment>STAYS</comment>
      <translation>Durée des visites</translation>
    </message>
    <message>
      <source>Pay-as-you-go income</source>
      <comment>INCOME</comment>
      <translation>Recettes du paiement à la visite</translation>
    </message>
    <message>
      <source>Free entries by reason</source>
      <comment>FREE_ENTRIES</comment>
      <translation>Entrées gratuites par raison</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>TIME</comment>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Number</source>
      <comment>NUMBER</comment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Amount</source>
      <comment>AMOUNT</comment>
      <translation>Montant</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Devise</translation>
    </message>
    <message>
      <source>This day</source>
      <comment>TODAY</comment>
      <translation>Ce jour</translation>
    </message>
    <message>
      <source>Usual {weekday}</source>
      <comment>USUAL</comment>
      <translation>Un {weekday} habituel</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Sur place</translation>
    </message>
    <message numerus="yes">
      <source>Places: {number}</source>
      <comment>CAPACITY</comment>
      <translation>
        <numerusform>Places : {number}</numerusform>
        <numerusform>Places : {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Reason</source>
      <comment>REASON</comment>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Minutes</source>
      <comment>MINUTES</comment>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Median</source>
      <comment>MEDIAN</comment>
      <translation>Médiane</translation>
    </message>
    <message>
      <source>Middle half from</source>
      <comment>MIDDLE_FROM</comment>
      <translation>Moitié du milieu, de</translation>
    </message>
    <message>
      <source>Middle half to</source>
      <comment>MIDDLE_TO</comment>
      <translation>Moitié du milieu, à</translation>
    </message>
    <message>
      <source>Half stay {lower} to {upper}. In the middle: {median}.</source>
      <comment>HALF_STAY</comment>
      <translation>La moitié reste entre {lower} et {upper}. Au milieu : {median}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {number} visits that ended with a scan.</source>
      <comment>STAYS_OF</comment>
      <translation>
        <numerusform>Sur {number} visite terminée par un scan.</numerusform>
        <numerusform>Sur {number} visites terminées par un scan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Busiest {start}–{end}, {number} arrivals.</source>
      <comment>BUSIEST</comment>
      <translation>
        <numerusform>Heure de pointe {start}–{end}, {number} arrivée.</numerusform>
        <numerusform>Heure de pointe {start}–{end}, {number} arrivées.</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} % more than a usual {weekday}.</source>
      <comment>MORE</comment>
      <translation>{percent} % de plus qu’un {weekday} habituel.</translation>
    </message>
    <message>
      <source>{percent} % less than a usual {weekday}.</source>
      <comment>LESS</comment>
      <translation>{percent} % de moins qu’un {weekday} habituel.</translation>
    </message>
    <message>
      <source>As on a usual {weekday}.</source>
      <comment>AS_USUAL</comment>
      <translation>Comme un {weekday} habituel.</translation>
    </message>
    <message>
      <source>Nobody has come yet on this day.</source>
      <comment>NO_ARRIVALS</comment>
      <translation>Encore aucune arrivée ce jour-là.</translation>
    </message>
    <message>
      <source>Fewer than five people: not shown, so that nobody can be told apart.</source>
      <comment>TOO_FEW</comment>
      <translation>Moins de cinq personnes : rien n’est montré, pour que personne ne soit reconnu.</translation>
    </message>
    <message>
      <source>Nothing to show.</source>
      <comment>NOTHING</comment>
      <translation>Rien à montrer.</translation>
    </message>
    <message>
      <source>Show as table</source>
      <comment>AS_TABLE</comment>
      <translation>Montrer en tableau</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <comment>AS_CHART</comment>
      <translation>Montrer en graphique</translation>
    </message>
    <message>
      <source>Export PNG</source>
      <comment>SAVE_PNG</comment>
      <translation>Exporter en PNG</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>SAVE_CSV</comment>
      <translation>Exporter en CSV</translation>
    </message>
    <message>
      <source>{where}: {values}</source>
      <comment>TOLD</comment>
      <translation>{where} : {values}</translation>
    </message>
    <message>
      <source>{series} {value}</source>
      <comment>TOLD_VALUE</comment>
      <translation>{series} {value}</translation>
    </message>
    <message>
      <source>, </source>
      <comment>AND</comment>
      <translation>, </translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>Gratuite</translation>
    </message>
    <message>
      <source>No bookings on this day.</source>
      <comment>NO_BOOKINGS</comment>
      <translation>Aucune réservation ce jour-là.</translation>
    </message>
    <message>
      <source>Booked</source>
      <comment>BOOKED_TIME</comment>
      <translation>Créneau</translation>
    </message>
    <message>
      <source>What</source>
      <comment>RESOURCE</comment>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>By</source>
      <comment>BOOKED_BY</comment>
      <translation>Par</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>TURNOUT</comment>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Time used</source>
      <comment>USED</comment>
      <translation>Temps utilisé</translation>
    </message>
    <message>
      <source>Over</source>
      <comment>OVERSTAY</comment>
      <translation>Dépassement</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>ARRIVED</comment>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Did not come</source>
      <comment>NO_SHOW</comment>
      <translation>Absence</translation>
    </message>
    <message>
      <source>Registered, not arrived</source>
      <comment>REGISTERED</comment>
      <translation>Inscription seule</translation>
    </message>
    <message>
      <source>Expected</source>
      <comment>EXPECTED</comment>
      <translation>À venir</translation>
    </message>
    <message numerus="yes">
      <source>{number} %</source>
      <comment>PERCENT</comment>
      <translation>
        <numerusform>{number} %</numerusform>
        <numerusform>{number} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{start}–{end}</source>
      <comment>SPAN</comment>
      <translation>{start}–{end}</translation>
    </message>
    <message numerus="yes">
      <source>{number} bookings</source>
      <comment>BOOKINGS_LINE</comment>
      <translation>
        <numerusform>{number} réservation</numerusform>
        <numerusform>{number} réservations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} did not come</source>
      <comment>NO_SHOWS</comment>
      <translation>
        <numerusform>{number} absence</numerusform>
        <numerusform>{number} absences</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RefusalText</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Not a member code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Autre type de code</translation>
    </message>
    <message>
      <source>Card replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Carte remplacée</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Code expiré</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Pas sur place</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Accès bloqué</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Abonnement en pause</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Impayé</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Trop jeune</translation>
    </message>
    <message>
      <source>Waiver needed</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Décharge à signer</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Fermé</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Non vérifiable</translation>
    </message>
    <message>
      <source>Not in pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Hors des horaires du pass</translation>
    </message>
    <message>
      <source>Pass not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pass pas commencé</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pass épuisé</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pass terminé</translation>
    </message>
    <message>
      <source>Other location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Autre lieu</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <comment>UNPAID</comment>
      <translation>Pass non payé</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Limite de l’abonnement</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Aucun pass</translation>
    </message>
  </context>
  <context>
    <name>MemberText</name>
    <message>
      <source>Scan to check in</source>
      <comment>SCAN</comment>
      <translation>Scannez pour entrer</translation>
    </message>
    <message>
      <source>Hold your code 15 cm from the camera.</source>
      <comment>SCAN_HOW</comment>
      <translation>Tenez votre code à 15 cm de la caméra.</translation>
    </message>
    <message>
      <source>Scanning again when you leave checks you out.</source>
      <comment>SCAN_AGAIN</comment>
      <translation>Un scan en partant enregistre votre départ.</translation>
    </message>
    <message>
      <source>Scan your code below</source>
      <comment>SCANNER_ONLY</comment>
      <translation>Scannez votre code ci-dessous</translation>
    </message>
    <message>
      <source>Waking up the camera</source>
      <comment>CAMERA_STARTING</comment>
      <translation>La caméra se réveille</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <comment>CAMERA_STARTING_HOW</comment>
      <translation>Cela prend un petit instant.</translation>
    </message>
    <message>
      <source>The camera is resting</source>
      <comment>CAMERA_RESTING</comment>
      <translation>La caméra est au repos</translation>
    </message>
    <message>
      <source>Camera is on. Nothing is stored.</source>
      <comment>CAMERA_PRIVACY</comment>
      <translation>Caméra allumée. Rien n’est conservé.</translation>
    </message>
    <message>
      <source>For staff: {fix}</source>
      <comment>FOR_STAFF</comment>
      <translation>Pour l’équipe : {fix}</translation>
    </message>
    <message>
      <source>Working offline. Check-ins are saved.</source>
      <comment>OFFLINE</comment>
      <translation>Hors ligne. Les arrivées sont enregistrées.</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <comment>ONE_AT_A_TIME</comment>
      <translation>Un code à la fois, merci</translation>
    </message>
    <message>
      <source>A little further away</source>
      <comment>FURTHER_AWAY</comment>
      <translation>Un peu plus loin</translation>
    </message>
    <message>
      <source>A little closer</source>
      <comment>CLOSER</comment>
      <translation>Un peu plus près</translation>
    </message>
    <message>
      <source>Tilt your phone, there's glare</source>
      <comment>GLARE</comment>
      <translation>Inclinez le téléphone, il y a un reflet</translation>
    </message>
    <message>
      <source>Turn up your screen</source>
      <comment>TOO_DARK</comment>
      <translation>Augmentez la luminosité de l’écran</translation>
    </message>
    <message>
      <source>Turn down your screen</source>
      <comment>TOO_BRIGHT</comment>
      <translation>Baissez la luminosité de l’écran</translation>
    </message>
    <message>
      <source>Hold still</source>
      <comment>HOLD_STILL</comment>
      <translation>Ne bougez plus</translation>
    </message>
    <message>
      <source>Point it straight at the camera</source>
      <comment>FACE_CAMERA</comment>
      <translation>Placez-le bien face à la caméra</translation>
    </message>
    <message>
      <source>Try your card instead</source>
      <comment>TRY_CARD</comment>
      <translation>Essayez plutôt votre carte</translation>
    </message>
    <message>
      <source>This screen is resting</source>
      <comment>RESTING</comment>
      <translation>Cet écran est au repos</translation>
    </message>
    <message>
      <source>Please see the front desk.</source>
      <comment>SEE_DESK_PLEASE</comment>
      <translation>Merci de passer à l’accueil.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>WELCOME</comment>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <comment>WELCOME_NAME</comment>
      <translation>Bienvenue, {name}</translation>
    </message>
    <message>
      <source>You're in. {time}</source>
      <comment>IN</comment>
      <translation>Arrivée enregistrée à {time}.</translation>
    </message>
    <message>
      <source>Your first visit. Glad you came.</source>
      <comment>FIRST_VISIT</comment>
      <translation>Première visite. Ravis de vous voir.</translation>
    </message>
    <message numerus="yes">
      <source>That's visit {number}. Nice one.</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>Déjà {number} visite. Bravo.</numerusform>
        <numerusform>Déjà {number} visites. Bravo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} visits left</source>
      <comment>VISITS_LEFT</comment>
      <translation>
        <numerusform>Il vous reste {number} visite</numerusform>
        <numerusform>Il vous reste {number} visites</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last visit on this pass.</source>
      <comment>NO_VISITS_LEFT</comment>
      <translation>C’était la dernière visite de ce pass.</translation>
    </message>
    <message>
      <source>{price} goes on your account.</source>
      <comment>CHARGED</comment>
      <translation>Ajouté à votre compte : {price}.</translation>
    </message>
    <message>
      <source>See you soon</source>
      <comment>GOODBYE</comment>
      <translation>À bientôt</translation>
    </message>
    <message>
      <source>See you soon, {name}</source>
      <comment>GOODBYE_NAME</comment>
      <translation>À bientôt, {name}</translation>
    </message>
    <message>
      <source>You've left.</source>
      <comment>LEFT</comment>
      <translation>Départ enregistré.</translation>
    </message>
    <message>
      <source>You've left. {duration}.</source>
      <comment>LEFT_AFTER</comment>
      <translation>Départ enregistré. {duration}.</translation>
    </message>
    <message>
      <source>You're already in</source>
      <comment>ALREADY_IN</comment>
      <translation>Vous êtes déjà là</translation>
    </message>
    <message>
      <source>Since {time}. Leaving now?</source>
      <comment>LEAVING_NOW</comment>
      <translation>Depuis {time}. Vous partez ?</translation>
    </message>
    <message>
      <source>I'm leaving</source>
      <comment>LEAVE</comment>
      <translation>Je pars</translation>
    </message>
    <message>
      <source>Stay in</source>
      <comment>STAY</comment>
      <translation>Je reste</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>No pass for today, {name}</source>
      <comment>NO_PASS_TODAY_NAME</comment>
      <translation>Aucun pass pour aujourd’hui, {name}</translation>
    </message>
    <message>
      <source>Good all day today.</source>
      <comment>OFFER_DAY</comment>
      <translation>Valable toute la journée.</translation>
    </message>
    <message>
      <source>Good today until {time}.</source>
      <comment>OFFER_UNTIL</comment>
      <translation>Valable aujourd’hui jusqu’à {time}.</translation>
    </message>
    <message>
      <source>Good for {duration}.</source>
      <comment>OFFER_FOR</comment>
      <translation>Valable pendant {duration}.</translation>
    </message>
    <message numerus="yes">
      <source>Good for {number} visits.</source>
      <comment>OFFER_VISITS</comment>
      <translation>
        <numerusform>Valable pour {number} visite.</numerusform>
        <numerusform>Valable pour {number} visites.</numerusform>
      </translation>
    </message>
    <message>
      <source>For the time you stay.</source>
      <comment>OFFER_BY_TIME</comment>
      <translation>Selon le temps que vous restez.</translation>
    </message>
    <message>
      <source>{price} per {duration}</source>
      <comment>PRICE_BY_TIME</comment>
      <translation>{price} par {duration}</translation>
    </message>
    <message>
      <source>Agree and check in</source>
      <comment>AGREE</comment>
      <translation>Accepter et entrer</translation>
    </message>
    <message>
      <source>Pay {price} and check in</source>
      <comment>PAY</comment>
      <translation>Payer {price} et entrer</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>NOT_NOW</comment>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>It goes on your account.</source>
      <comment>ON_ACCOUNT</comment>
      <translation>C’est ajouté à votre compte.</translation>
    </message>
    <message>
      <source>Other passes</source>
      <comment>OTHER_PASSES</comment>
      <translation>Autres pass</translation>
    </message>
    <message>
      <source>{name} {price}</source>
      <comment>OTHER_OFFER</comment>
      <translation>{name} {price}</translation>
    </message>
    <message>
      <source>Still there?</source>
      <comment>STILL_THERE</comment>
      <translation>Toujours là ?</translation>
    </message>
    <message>
      <source>Touch the screen for more time.</source>
      <comment>STILL_THERE_HOW</comment>
      <translation>Touchez l’écran pour avoir plus de temps.</translation>
    </message>
    <message>
      <source>You're in. One quick thing</source>
      <comment>STOP_BY</comment>
      <translation>Entrez. Juste une petite chose</translation>
    </message>
    <message>
      <source>Please stop by the desk.</source>
      <comment>STOP_BY_HOW</comment>
      <translation>Merci de passer à l’accueil.</translation>
    </message>
    <message>
      <source>A form needs renewing soon.</source>
      <comment>FORM_ENDS</comment>
      <translation>Un formulaire est bientôt à renouveler.</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Joyeux anniversaire</translation>
    </message>
    <message>
      <source>Happy birthday, {name}</source>
      <comment>BIRTHDAY_NAME</comment>
      <translation>Joyeux anniversaire, {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo {chip}</source>
      <comment>UNDO_CHIP</comment>
      <translation>Annuler {chip}</translation>
    </message>
    <message>
      <source>I'm still here</source>
      <comment>STILL_HERE</comment>
      <translation>Je suis encore là</translation>
    </message>
    <message>
      <source>Show the same code again</source>
      <comment>SCAN_SAME</comment>
      <translation>Montrez à nouveau le même code</translation>
    </message>
    <message>
      <source>Then we take the charge back.</source>
      <comment>SCAN_SAME_HOW</comment>
      <translation>Ensuite, nous annulons le montant.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>TAKEN_BACK</comment>
      <translation>C’est annulé</translation>
    </message>
    <message>
      <source>Nothing is charged. You're not checked in.</source>
      <comment>TAKEN_BACK_HOW</comment>
      <translation>Rien n’est facturé. Votre arrivée ne compte pas.</translation>
    </message>
    <message>
      <source>You're still in</source>
      <comment>STILL_IN</comment>
      <translation>Vous êtes encore là</translation>
    </message>
    <message>
      <source>As if you had never left.</source>
      <comment>STILL_IN_HOW</comment>
      <translation>Votre départ ne compte pas.</translation>
    </message>
    <message>
      <source>That didn't work</source>
      <comment>NOT_TAKEN_BACK</comment>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>Type my number</source>
      <comment>TYPE_NUMBER</comment>
      <translation>Taper mon numéro</translation>
    </message>
    <message>
      <source>I need help</source>
      <comment>NEED_HELP</comment>
      <translation>Besoin d’aide</translation>
    </message>
    <message>
      <source>Call someone</source>
      <comment>CALL_SOMEONE</comment>
      <translation>Appeler quelqu’un</translation>
    </message>
    <message>
      <source>How to find it</source>
      <comment>HOW_TO_FIND</comment>
      <translation>Comment le trouver</translation>
    </message>
    <message>
      <source>Top up</source>
      <comment>TOP_UP</comment>
      <translation>Recharger</translation>
    </message>
    <message>
      <source>Sign now</source>
      <comment>SIGN</comment>
      <translation>Signer maintenant</translation>
    </message>
    <message>
      <source>Someone's coming</source>
      <comment>HELP_COMES</comment>
      <translation>Quelqu’un arrive</translation>
    </message>
    <message>
      <source>We've told the front desk.</source>
      <comment>HELP_TOLD</comment>
      <translation>L’accueil est prévenu.</translation>
    </message>
    <message>
      <source>{name} is on the way.</source>
      <comment>HELP_BY</comment>
      <translation>{name} arrive.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>No one's at the desk right now</source>
      <comment>NOBODY_THERE</comment>
      <translation>Personne à l’accueil pour le moment</translation>
    </message>
    <message>
      <source>Call {phone}.</source>
      <comment>TELEPHONE</comment>
      <translation>Appelez le {phone}.</translation>
    </message>
    <message>
      <source>Where your code is</source>
      <comment>FIND_CODE</comment>
      <translation>Où trouver votre code</translation>
    </message>
    <message>
      <source>It is in your member app, or on your member card.</source>
      <comment>FIND_CODE_HOW</comment>
      <translation>Il est dans votre application ou sur votre carte de membre.</translation>
    </message>
    <message>
      <source>Top up on your phone</source>
      <comment>TOP_UP_PHONE</comment>
      <translation>Rechargez sur votre téléphone</translation>
    </message>
    <message>
      <source>Sign on your phone</source>
      <comment>SIGN_PHONE</comment>
      <translation>Signez sur votre téléphone</translation>
    </message>
    <message>
      <source>Point your phone's camera at this code.</source>
      <comment>PHONE_HOW</comment>
      <translation>Visez ce code avec l’appareil photo du téléphone.</translation>
    </message>
    <message>
      <source>Type your member number</source>
      <comment>NUMBER</comment>
      <translation>Tapez votre numéro de membre</translation>
    </message>
    <message>
      <source>It is on your card and in your app.</source>
      <comment>NUMBER_HOW</comment>
      <translation>Il est sur votre carte et dans l’application.</translation>
    </message>
    <message>
      <source>That number isn't right</source>
      <comment>NUMBER_WRONG</comment>
      <translation>Ce numéro n’est pas le bon</translation>
    </message>
    <message>
      <source>Check it and try again.</source>
      <comment>NUMBER_WRONG_HOW</comment>
      <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
      <source>Let's take a short break</source>
      <comment>NUMBER_PAUSED</comment>
      <translation>Faisons une petite pause</translation>
    </message>
    <message>
      <source>Try again in a little while, or ask at the desk.</source>
      <comment>NUMBER_PAUSED_HOW</comment>
      <translation>Réessayez un peu plus tard ou demandez à l’accueil.</translation>
    </message>
    <message>
      <source>star</source>
      <comment>STAR</comment>
      <translation>étoile</translation>
    </message>
    <message>
      <source>Check in</source>
      <comment>CHECK_IN</comment>
      <translation>Entrer</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Language and ease of use</source>
      <comment>COMFORT</comment>
      <translation>Langue et confort d’utilisation</translation>
    </message>
    <message>
      <source>How would you like it?</source>
      <comment>SHEET</comment>
      <translation>Qu’est-ce qui vous convient ?</translation>
    </message>
    <message>
      <source>For this visit only.</source>
      <comment>SHEET_HOW</comment>
      <translation>Pour cette visite seulement.</translation>
    </message>
    <message>
      <source>Speak to me</source>
      <comment>EASE_SPEAK</comment>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>Larger text</source>
      <comment>EASE_LARGER_TEXT</comment>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>No sound</source>
      <comment>EASE_QUIET</comment>
      <translation>Sans son</translation>
    </message>
    <message>
      <source>More time</source>
      <comment>EASE_MORE_TIME</comment>
      <translation>Plus de temps</translation>
    </message>
    <message>
      <source>Less motion</source>
      <comment>EASE_LESS_MOTION</comment>
      <translation>Moins d’animations</translation>
    </message>
    <message>
      <source>Controls lower</source>
      <comment>EASE_CONTROLS_LOWER</comment>
      <translation>Boutons plus bas</translation>
    </message>
    <message>
      <source>Strong contrast</source>
      <comment>EASE_STRONG_CONTRAST</comment>
      <translation>Contraste fort</translation>
    </message>
    <message>
      <source>Remember on my pass</source>
      <comment>REMEMBER</comment>
      <translation>Mémoriser sur mon pass</translation>
    </message>
    <message>
      <source>Scan your code next, and we remember it.</source>
      <comment>REMEMBERS</comment>
      <translation>Scannez ensuite votre code, et ce sera mémorisé.</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>DONE</comment>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Quiet now.</source>
      <comment>QUIET_NOW</comment>
      <translation>Calme en ce moment.</translation>
    </message>
    <message>
      <source>Busy now.</source>
      <comment>BUSY_NOW</comment>
      <translation>Beaucoup de monde.</translation>
    </message>
    <message>
      <source>Keep on screen</source>
      <comment>KEEP</comment>
      <translation>Garder à l’écran</translation>
    </message>
    <message>
      <source>Desk ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Ticket pour l’accueil {ticket}</translation>
    </message>
    <message>
      <source>We don't know this code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Ce code nous est inconnu</translation>
    </message>
    <message>
      <source>Try the code in your app, or ask at the desk.</source>
      <comment>UNKNOWN_CODE_HOW</comment>
      <translation>Essayez le code de l’application ou passez à l’accueil.</translation>
    </message>
    <message>
      <source>Try the code in your app, or type your number.</source>
      <comment>UNKNOWN_CODE_TYPE</comment>
      <translation>Essayez le code de l’application ou votre numéro.</translation>
    </message>
    <message>
      <source>That's a different kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>C’est un autre type de code</translation>
    </message>
    <message>
      <source>Look for the member code in your app.</source>
      <comment>NOT_A_MEMBER_CODE_HOW</comment>
      <translation>Cherchez votre code de membre dans l’application.</translation>
    </message>
    <message>
      <source>This card was replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Cette carte a été remplacée</translation>
    </message>
    <message>
      <source>Please use your newer card or the app.</source>
      <comment>CARD_REPLACED_HOW</comment>
      <translation>Merci d’utiliser votre nouvelle carte ou l’application.</translation>
    </message>
    <message>
      <source>This code has run out</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Ce code a expiré</translation>
    </message>
    <message>
      <source>Open your app for a fresh one.</source>
      <comment>CODE_EXPIRED_HOW</comment>
      <translation>Ouvrez l’application pour en avoir un nouveau.</translation>
    </message>
    <message>
      <source>You're not checked in</source>
      <comment>NOT_INSIDE</comment>
      <translation>Aucune arrivée enregistrée</translation>
    </message>
    <message>
      <source>Nothing to do here. Have a good day.</source>
      <comment>NOT_INSIDE_HOW</comment>
      <translation>Rien à faire ici. Bonne journée.</translation>
    </message>
    <message>
      <source>No pass for today</source>
      <comment>NO_PASS</comment>
      <translation>Aucun pass pour aujourd’hui</translation>
    </message>
    <message>
      <source>You can get one at the desk.</source>
      <comment>NO_PASS_HOW</comment>
      <translation>Vous pouvez en prendre un à l’accueil.</translation>
    </message>
    <message>
      <source>Your pass is used up</source>
      <comment>USED_UP</comment>
      <translation>Votre pass est épuisé</translation>
    </message>
    <message>
      <source>Top up in the app or at the desk.</source>
      <comment>USED_UP_HOW</comment>
      <translation>Rechargez-le dans l’application ou à l’accueil.</translation>
    </message>
    <message>
      <source>Your pass has ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Votre pass est terminé</translation>
    </message>
    <message>
      <source>Renew in the app or at the desk.</source>
      <comment>PASS_ENDED_HOW</comment>
      <translation>Renouvelez-le dans l’application ou à l’accueil.</translation>
    </message>
    <message>
      <source>Your pass starts later</source>
      <comment>NOT_STARTED</comment>
      <translation>Votre pass commence plus tard</translation>
    </message>
    <message>
      <source>It starts on {day}.</source>
      <comment>NOT_STARTED_ON</comment>
      <translation>Il commence le {day}.</translation>
    </message>
    <message>
      <source>Not in your pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Hors des horaires de votre pass</translation>
    </message>
    <message>
      <source>Your pass starts at {time} today.</source>
      <comment>WRONG_HOURS_TODAY</comment>
      <translation>Aujourd’hui, votre pass commence à {time}.</translation>
    </message>
    <message>
      <source>It is good again on {day} at {time}.</source>
      <comment>WRONG_HOURS_ON</comment>
      <translation>Il est de nouveau valable le {day} à {time}.</translation>
    </message>
    <message>
      <source>Your pass is for another location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Votre pass est pour un autre lieu</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit here.</source>
      <comment>WRONG_LOCATION_HOW</comment>
      <translation>Demandez à l’accueil pour une visite ici.</translation>
    </message>
    <message>
      <source>Your plan is used up</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Limite de votre abonnement atteinte</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit today.</source>
      <comment>PLAN_LIMIT_HOW</comment>
      <translation>Demandez à l’accueil pour une visite aujourd’hui.</translation>
    </message>
    <message>
      <source>One form to sign first</source>
      <comment>WAIVER</comment>
      <translation>Un formulaire à signer d’abord</translation>
    </message>
    <message>
      <source>It takes about two minutes, at the desk.</source>
      <comment>WAIVER_HOW</comment>
      <translation>Cela prend environ deux minutes, à l’accueil.</translation>
    </message>
    <message>
      <source>It takes about two minutes.</source>
      <comment>WAIVER_SIGN</comment>
      <translation>Cela prend environ deux minutes.</translation>
    </message>
    <message>
      <source>We're full right now</source>
      <comment>FULL</comment>
      <translation>C’est complet pour le moment</translation>
    </message>
    <message>
      <source>Please wait a little, then scan again.</source>
      <comment>FULL_HOW</comment>
      <translation>Patientez un peu, puis scannez à nouveau.</translation>
    </message>
    <message>
      <source>We're closed</source>
      <comment>CLOSED</comment>
      <translation>Nous sommes fermés</translation>
    </message>
    <message>
      <source>Please come back in our opening hours.</source>
      <comment>CLOSED_HOW</comment>
      <translation>Merci de revenir pendant nos horaires d’ouverture.</translation>
    </message>
    <message>
      <source>We open at {time}.</source>
      <comment>CLOSED_UNTIL</comment>
      <translation>Nous ouvrons à {time}.</translation>
    </message>
    <message>
      <source>We open on {day} at {time}.</source>
      <comment>CLOSED_UNTIL_DAY</comment>
      <translation>Nous ouvrons le {day} à {time}.</translation>
    </message>
    <message>
      <source>Please ask at the desk.</source>
      <comment>ASK_DESK</comment>
      <translation>Merci de demander à l’accueil.</translation>
    </message>
    <message>
      <source>Please see the front desk</source>
      <comment>SEE_DESK</comment>
      <translation>Merci de passer à l’accueil</translation>
    </message>
    <message>
      <source>It only takes a minute.</source>
      <comment>SEE_DESK_HOW</comment>
      <translation>Cela ne prend qu’une minute.</translation>
    </message>
    <message>
      <source>We can't check this right now</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Vérification impossible pour le moment</translation>
    </message>
  </context>
  <context>
    <name>CheckText</name>
    <message>
      <source>OK</source>
      <comment>OK</comment>
      <translation>OK</translation>
    </message>
    <message>
      <source>Look</source>
      <comment>WARN</comment>
      <translation>À voir</translation>
    </message>
    <message>
      <source>Mend</source>
      <comment>MEND</comment>
      <translation>À réparer</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Last scan</source>
      <comment>LAST_SCAN</comment>
      <translation>Dernier scan</translation>
    </message>
    <message>
      <source>Scanner</source>
      <comment>SCANNER</comment>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Store</source>
      <comment>STORE</comment>
      <translation>Base de données</translation>
    </message>
    <message>
      <source>Free space</source>
      <comment>SPACE</comment>
      <translation>Espace libre</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SERVER</comment>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Clock</source>
      <comment>CLOCK</comment>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>Codes PIN de l’équipe</translation>
    </message>
    <message>
      <source>Screen</source>
      <comment>SCREEN</comment>
      <translation>Écran</translation>
    </message>
    <message>
      <source>Sound</source>
      <comment>SOUND</comment>
      <translation>Son</translation>
    </message>
    <message>
      <source>Temperature</source>
      <comment>POWER</comment>
      <translation>Température</translation>
    </message>
    <message>
      <source>No camera is wanted.</source>
      <comment>CAMERA_OFF</comment>
      <translation>Aucune caméra n’est demandée.</translation>
    </message>
    <message>
      <source>It is starting.</source>
      <comment>CAMERA_STARTING</comment>
      <translation>Elle démarre.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second.</source>
      <comment>CAMERA_RUNS</comment>
      <translation>{size}, {fps} images par seconde.</translation>
    </message>
    <message>
      <source>{name} is there.</source>
      <comment>CAMERA_THERE</comment>
      <translation>{name} est là.</translation>
    </message>
    <message>
      <source>{name} is there, used by {program}.</source>
      <comment>CAMERA_USED</comment>
      <translation>{name} est là, en service pour {program}.</translation>
    </message>
    <message>
      <source>No pictures come. {why}</source>
      <comment>CAMERA_LOST</comment>
      <translation>Aucune image n’arrive. {why}</translation>
    </message>
    <message>
      <source>There is no camera “{name}” here.</source>
      <comment>CAMERA_MISSING</comment>
      <translation>Il n’y a pas de caméra « {name} » ici.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second, too dark.</source>
      <comment>CAMERA_LAMP</comment>
      <translation>{size}, {fps} images par seconde, trop sombre.</translation>
    </message>
    <message>
      <source>{size}, only {fps} pictures a second.</source>
      <comment>CAMERA_SLOW</comment>
      <translation>{size}, seulement {fps} images par seconde.</translation>
    </message>
    <message>
      <source>Codes cannot be read. {why}</source>
      <comment>CAMERA_NO_DECODER</comment>
      <translation>Les codes ne peuvent pas être lus. {why}</translation>
    </message>
    <message>
      <source>Plug it in, or choose another camera.</source>
      <comment>PLUG_IN_CAMERA</comment>
      <translation>Branchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
      <source>Plug it in, or choose another. For a scanner only, set camera.source to none.</source>
      <comment>CHOOSE_CAMERA</comment>
      <translation>Branchez-la, ou choisissez-en une autre. Avec un lecteur seul, mettez camera.source à none.</translation>
    </message>
    <message>
      <source>Add a lamp.</source>
      <comment>ADD_LAMP</comment>
      <translation>Ajoutez une lampe.</translation>
    </message>
    <message>
      <source>Give the camera a socket of its own, and more light.</source>
      <comment>OWN_SOCKET</comment>
      <translation>Donnez à la caméra une prise à elle et plus de lumière.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <comment>INSTALL_AGAIN</comment>
      <translation>Installez à nouveau le programme.</translation>
    </message>
    <message>
      <source>A camera on the network.</source>
      <comment>CAMERA_NETWORK</comment>
      <translation>Une caméra sur le réseau.</translation>
    </message>
    <message>
      <source>Nothing was scanned yet.</source>
      <comment>SCAN_NONE</comment>
      <translation>Rien n’a encore été scanné.</translation>
    </message>
    <message>
      <source>Read in {read} ms, answered in {answer} ms.</source>
      <comment>SCAN_TIMES</comment>
      <translation>Lu en {read} ms, réponse en {answer} ms.</translation>
    </message>
    <message>
      <source>Read in {read} ms.</source>
      <comment>SCAN_READ</comment>
      <translation>Lu en {read} ms.</translation>
    </message>
    <message>
      <source>Clean the lens, add light, or hold codes closer.</source>
      <comment>MORE_LIGHT</comment>
      <translation>Nettoyez l’objectif, éclairez, ou rapprochez les codes.</translation>
    </message>
    <message>
      <source>Scanners that type are understood anywhere.</source>
      <comment>SCANNER_KEYS</comment>
      <translation>Les lecteurs qui tapent sont reconnus partout.</translation>
    </message>
    <message>
      <source>The scanner at {port} is there.</source>
      <comment>SCANNER_PORT</comment>
      <translation>Le lecteur sur {port} est là.</translation>
    </message>
    <message>
      <source>{name} does not answer. {why}</source>
      <comment>SCANNER_LOST</comment>
      <translation>{name} ne répond pas. {why}</translation>
    </message>
    <message>
      <source>There is no {port}.</source>
      <comment>SCANNER_NO_PORT</comment>
      <translation>Il n’y a pas de port {port}.</translation>
    </message>
    <message>
      <source>Plug the scanner in, or correct its port.</source>
      <comment>PLUG_IN_SCANNER</comment>
      <translation>Branchez le lecteur, ou corrigez son port.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits today.</source>
      <comment>STORE_SOUND</comment>
      <translation>
        <numerusform>{number} visite aujourd’hui.</numerusform>
        <numerusform>{number} visites aujourd’hui.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing in it yet.</source>
      <comment>STORE_EMPTY</comment>
      <translation>Elle est encore vide.</translation>
    </message>
    <message>
      <source>It cannot be used. {why}</source>
      <comment>STORE_BROKEN</comment>
      <translation>Elle est inutilisable. {why}</translation>
    </message>
    <message>
      <source>It is kept elsewhere.</source>
      <comment>STORE_OTHER</comment>
      <translation>Elle est conservée ailleurs.</translation>
    </message>
    <message>
      <source>Pair with a server, or import your members.</source>
      <comment>IMPORT_SOMETHING</comment>
      <translation>Associez un serveur, ou importez vos membres.</translation>
    </message>
    <message>
      <source>Start the kiosk again. It sets a damaged store aside.</source>
      <comment>START_AGAIN</comment>
      <translation>Redémarrez la borne. Elle met de côté une base de données abîmée.</translation>
    </message>
    <message>
      <source>{size} free.</source>
      <comment>SPACE_FREE</comment>
      <translation>{size} libres.</translation>
    </message>
    <message>
      <source>Delete what is not needed on this disk.</source>
      <comment>MAKE_SPACE</comment>
      <translation>Supprimez ce qui ne sert plus sur ce disque.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>SERVER_NONE</comment>
      <translation>Cet appareil travaille seul.</translation>
    </message>
    <message numerus="yes">
      <source>Heard {time} ago, {number} waiting.</source>
      <comment>SERVER_FINE</comment>
      <translation>
        <numerusform>Vu il y a {time}, {number} en attente.</numerusform>
        <numerusform>Vu il y a {time}, {number} en attente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not heard since {time}. {number} waiting.</source>
      <comment>SERVER_AWAY</comment>
      <translation>
        <numerusform>Plus de nouvelles depuis {time}. {number} en attente.</numerusform>
        <numerusform>Plus de nouvelles depuis {time}. {number} en attente.</numerusform>
      </translation>
    </message>
    <message>
      <source>Never heard.</source>
      <comment>SERVER_NEVER</comment>
      <translation>Encore aucune nouvelle.</translation>
    </message>
    <message>
      <source>It does not know this device’s key.</source>
      <comment>SERVER_REFUSES</comment>
      <translation>Il ne connaît pas la clé de cet appareil.</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <comment>SERVER_SILENT</comment>
      <translation>Il ne répond pas.</translation>
    </message>
    <message>
      <source>Look at the network cable and the address.</source>
      <comment>CHECK_NETWORK</comment>
      <translation>Vérifiez le câble réseau et l’adresse.</translation>
    </message>
    <message>
      <source>Pair this device again.</source>
      <comment>PAIR_AGAIN</comment>
      <translation>Associez à nouveau cet appareil.</translation>
    </message>
    <message>
      <source>Never compared with a server.</source>
      <comment>CLOCK_UNKNOWN</comment>
      <translation>Jamais comparée à un serveur.</translation>
    </message>
    <message>
      <source>{seconds} s beside the server’s.</source>
      <comment>CLOCK_OFF</comment>
      <translation>{seconds} s d’écart avec le serveur.</translation>
    </message>
    <message>
      <source>Let this machine set its clock from the network.</source>
      <comment>SET_CLOCK</comment>
      <translation>Laissez cet appareil régler son horloge par le réseau.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people can sign in.</source>
      <comment>STAFF_FINE</comment>
      <translation>
        <numerusform>{number} personne peut se connecter.</numerusform>
        <numerusform>{number} personnes peuvent se connecter.</numerusform>
      </translation>
    </message>
    <message>
      <source>No manager has a PIN.</source>
      <comment>STAFF_NO_MANAGER</comment>
      <translation>Aucun responsable n’a de code PIN.</translation>
    </message>
    <message>
      <source>Give a manager a PIN.</source>
      <comment>GIVE_PIN</comment>
      <translation>Donnez un code PIN à un responsable.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre, measured.</source>
      <comment>SCREEN_MEASURED</comment>
      <translation>{pitch} pixels par millimètre, mesuré.</translation>
    </message>
    <message>
      <source>Sizes are guessed.</source>
      <comment>SCREEN_GUESSED</comment>
      <translation>Les tailles sont estimées.</translation>
    </message>
    <message>
      <source>Measure with a bank card: kiosk set-up.</source>
      <comment>MEASURE_SCREEN</comment>
      <translation>Mesurez avec une carte bancaire : kiosk set-up.</translation>
    </message>
    <message>
      <source>On, {volume} %.</source>
      <comment>SOUND_ON</comment>
      <translation>Activé, {volume} %.</translation>
    </message>
    <message>
      <source>Switched off.</source>
      <comment>SOUND_OFF</comment>
      <translation>Désactivé.</translation>
    </message>
    <message>
      <source>There is no audio output.</source>
      <comment>SOUND_NO_OUTPUT</comment>
      <translation>Il n’y a pas de sortie audio.</translation>
    </message>
    <message>
      <source>Plug in a speaker, or switch sounds off.</source>
      <comment>PLUG_IN_SPEAKER</comment>
      <translation>Branchez un haut-parleur, ou désactivez les sons.</translation>
    </message>
    <message>
      <source>{degrees} °C.</source>
      <comment>POWER_FINE</comment>
      <translation>{degrees} °C.</translation>
    </message>
    <message>
      <source>{degrees} °C: too hot.</source>
      <comment>POWER_HOT</comment>
      <translation>{degrees} °C : trop chaud.</translation>
    </message>
    <message>
      <source>Let air to the machine.</source>
      <comment>LET_AIR_IN</comment>
      <translation>Laissez l’air circuler autour.</translation>
    </message>
  </context>
  <context>
    <name>SettingLabel</name>
    <message>
      <source>Name of this device</source>
      <comment>DEVICE_NAME</comment>
      <translation>Nom de cet appareil</translation>
    </message>
    <message>
      <source>Location</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>First set-up</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Première installation</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Picture size</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Taille de l’image</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <comment>CAMERA_FPS</comment>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>Exposure</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>Exposition</translation>
    </message>
    <message>
      <source>Mains frequency</source>
      <comment>CAMERA_MAINS</comment>
      <translation>Fréquence du courant</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Image en miroir</translation>
    </message>
    <message>
      <source>Codes that are read</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Codes qui sont lus</translation>
    </message>
    <message>
      <source>Text before each code</source>
      <comment>READER_PREFIX</comment>
      <translation>Texte avant chaque code</translation>
    </message>
    <message>
      <source>Text behind each code</source>
      <comment>READER_SUFFIX</comment>
      <translation>Texte après chaque code</translation>
    </message>
    <message>
      <source>Shortest code</source>
      <comment>READER_SHORTEST</comment>
      <translation>Code le plus court</translation>
    </message>
    <message>
      <source>Keyboard layout of the scanner</source>
      <comment>READER_LAYOUT</comment>
      <translation>Clavier du lecteur</translation>
    </message>
    <message>
      <source>Keyboard layout of this machine</source>
      <comment>READER_SYSTEM</comment>
      <translation>Clavier de cet appareil</translation>
    </message>
    <message>
      <source>Learned keys</source>
      <comment>READER_LETTERS</comment>
      <translation>Touches apprises</translation>
    </message>
    <message>
      <source>Serial scanner</source>
      <comment>READER_SERIAL</comment>
      <translation>Lecteur série</translation>
    </message>
    <message>
      <source>Serial speed</source>
      <comment>READER_BAUD</comment>
      <translation>Vitesse du port série</translation>
    </message>
    <message>
      <source>Serial framing</source>
      <comment>READER_FRAMING</comment>
      <translation>Format du port série</translation>
    </message>
    <message>
      <source>Card reader</source>
      <comment>READER_NFC</comment>
      <translation>Lecteur de cartes</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SYNC_URL</comment>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Key of this device</source>
      <comment>SYNC_KEY</comment>
      <translation>Clé de cet appareil</translation>
    </message>
    <message>
      <source>Window</source>
      <comment>SCREEN_SIZE</comment>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Theme</source>
      <comment>SCREEN_THEME</comment>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Languages to choose from</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Langues au choix</translation>
    </message>
    <message>
      <source>Pixels per millimetre, members’ screen</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Pixels par millimètre, écran des membres</translation>
    </message>
    <message>
      <source>Sounds</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Sons</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>Volume</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Montrer les détails du pass</translation>
    </message>
    <message>
      <source>Somebody is at the desk</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Quelqu’un est à l’accueil</translation>
    </message>
    <message>
      <source>Phone of the desk</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Téléphone de l’accueil</translation>
    </message>
    <message>
      <source>Page for topping up</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Page pour recharger</translation>
    </message>
    <message>
      <source>Page for signing the form</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Page pour signer la décharge</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Montrer s’il y a du monde</translation>
    </message>
    <message>
      <source>Motion</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Animations</translation>
    </message>
    <message>
      <source>Staff window</source>
      <comment>DESK_WINDOW</comment>
      <translation>Fenêtre de l’équipe</translation>
    </message>
    <message>
      <source>Pixels per millimetre, staff screen</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>Pixels par millimètre, écran de l’équipe</translation>
    </message>
    <message>
      <source>Alerts at the desk</source>
      <comment>DESK_ALERTS</comment>
      <translation>Alertes à l’accueil</translation>
    </message>
    <message>
      <source>How much is logged</source>
      <comment>LOG_LEVEL</comment>
      <translation>Détail des journaux</translation>
    </message>
    <message>
      <source>What a scan does</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Ce que fait un scan</translation>
    </message>
    <message>
      <source>Same code again</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>Même code à nouveau</translation>
    </message>
    <message>
      <source>One visit a day</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Une visite par jour</translation>
    </message>
    <message>
      <source>Signed form needed</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Décharge signée obligatoire</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>RULES_PAYG</comment>
      <translation>Paiement à la visite</translation>
    </message>
    <message>
      <source>Least charge a day</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>Montant minimal par jour</translation>
    </message>
    <message>
      <source>Most charge a day</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>Montant maximal par jour</translation>
    </message>
    <message>
      <source>Bookings lower the charge</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>Les réservations réduisent le prix</translation>
    </message>
    <message>
      <source>Longest stay</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Visite la plus longue</translation>
    </message>
    <message>
      <source>Unknown codes offline</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Codes inconnus hors ligne</translation>
    </message>
    <message>
      <source>Early for a booking</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>Avance sur une réservation</translation>
    </message>
    <message>
      <source>Debt that is let through</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Impayés tolérés</translation>
    </message>
    <message>
      <source>Free entries a month</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Entrées gratuites par mois</translation>
    </message>
    <message>
      <source>Least age</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Âge minimal</translation>
    </message>
    <message>
      <source>Milestones</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Visites à fêter</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>PLACE_NAME</comment>
      <translation>Nom du lieu</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <source>Capacity</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Capacité</translation>
    </message>
    <message>
      <source>A new day begins at</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>Début d’un nouveau jour</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>Horaires d’ouverture</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>PRICE</comment>
      <translation>{name}</translation>
    </message>
  </context>
  <context>
    <name>SettingSentence</name>
    <message>
      <source>Signs what is recorded here until a server gives the device its id.</source>
      <comment>DEVICE_NAME</comment>
      <translation>Signe ce qui est enregistré ici, jusqu’à ce qu’un serveur donne un identifiant à l’appareil.</translation>
    </message>
    <message>
      <source>Where the device stands. Not needed where there is only one, or a server says.</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Où se trouve l’appareil. Inutile s’il n’y a qu’un lieu, ou si un serveur le dit.</translation>
    </message>
    <message>
      <source>Whether somebody went through the set-up to its end.</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Quelqu’un a suivi l’installation jusqu’au bout, ou non.</translation>
    </message>
    <message>
      <source>What members hold their codes before: a camera, its number, an address, or none.</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Où les membres montrent leur code : une caméra, son numéro, une adresse, ou aucune.</translation>
    </message>
    <message>
      <source>What the camera is asked for. It gives the nearest that it has.</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Ce qui est demandé à la caméra. Elle donne ce qu’elle a de plus proche.</translation>
    </message>
    <message>
      <source>More makes moving codes easier to read and costs more power.</source>
      <comment>CAMERA_FPS</comment>
      <translation>Plus il y en a, mieux se lisent les codes qui bougent, et plus cela consomme.</translation>
    </message>
    <message>
      <source>Short reads moving codes best. Automatic leaves it to the camera.</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>Courte, elle lit mieux les codes qui bougent. Automatique laisse le choix à la caméra.</translation>
    </message>
    <message>
      <source>Lamps flicker with it. 50 Hz in Europe, 60 Hz in North America.</source>
      <comment>CAMERA_MAINS</comment>
      <translation>Les lampes clignotent à ce rythme. 50 Hz en Europe, 60 Hz en Amérique du Nord.</translation>
    </message>
    <message>
      <source>Right for a camera that faces people. Reading is the same either way.</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Utile pour une caméra tournée vers les gens. La lecture est la même.</translation>
    </message>
    <message>
      <source>The kinds of codes that count. Fewer are read faster and more safely.</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Les types de codes qui comptent. Moins il y en a, plus la lecture est rapide et sûre.</translation>
    </message>
    <message>
      <source>What a scanner puts before each code. It is taken away.</source>
      <comment>READER_PREFIX</comment>
      <translation>Ce qu’un lecteur met avant chaque code. C’est retiré.</translation>
    </message>
    <message>
      <source>What a scanner puts behind each code. It is taken away.</source>
      <comment>READER_SUFFIX</comment>
      <translation>Ce qu’un lecteur met après chaque code. C’est retiré.</translation>
    </message>
    <message>
      <source>Fewer characters in a row are a person’s typing.</source>
      <comment>READER_SHORTEST</comment>
      <translation>Moins de caractères à la suite, c’est une personne qui tape.</translation>
    </message>
    <message>
      <source>Found out by scanning the test card; US as scanners come out of the box.</source>
      <comment>READER_LAYOUT</comment>
      <translation>Trouvé en scannant la carte de test. US est le réglage d’usine des lecteurs.</translation>
    </message>
    <message>
      <source>Only needed where keys come without their place.</source>
      <comment>READER_SYSTEM</comment>
      <translation>Utile seulement si les touches arrivent sans leur place.</translation>
    </message>
    <message>
      <source>For a layout that has no name here. Scanning the test card writes them.</source>
      <comment>READER_LETTERS</comment>
      <translation>Pour un clavier qui n’a pas de nom ici. Scanner la carte de test les écrit.</translation>
    </message>
    <message>
      <source>The port of a scanner on a serial cable. Empty: there is none.</source>
      <comment>READER_SERIAL</comment>
      <translation>Le port d’un lecteur sur câble série. Vide : il n’y en a pas.</translation>
    </message>
    <message>
      <source>As the serial scanner is set.</source>
      <comment>READER_BAUD</comment>
      <translation>Comme le lecteur série est réglé.</translation>
    </message>
    <message>
      <source>Data bits, parity and stop bits, as the serial scanner is set.</source>
      <comment>READER_FRAMING</comment>
      <translation>Bits de données, parité et bits d’arrêt, comme le lecteur série est réglé.</translation>
    </message>
    <message>
      <source>Reads the numbers of cards with a card reader on USB.</source>
      <comment>READER_NFC</comment>
      <translation>Lit les numéros des cartes avec un lecteur de cartes USB.</translation>
    </message>
    <message>
      <source>Where visits are sent. Empty: this device works on its own.</source>
      <comment>SYNC_URL</comment>
      <translation>Où les visites sont envoyées. Vide : cet appareil travaille seul.</translation>
    </message>
    <message>
      <source>Lets this device in at the server. It is never shown.</source>
      <comment>SYNC_KEY</comment>
      <translation>Donne à cet appareil l’accès au serveur. Elle n’est jamais montrée.</translation>
    </message>
    <message>
      <source>“full”, or a width and a height as 1280x800.</source>
      <comment>SCREEN_SIZE</comment>
      <translation>« full », ou une largeur et une hauteur comme 1280x800.</translation>
    </message>
    <message>
      <source>Colours of all pages but the answers, which are always the same.</source>
      <comment>SCREEN_THEME</comment>
      <translation>Couleurs de toutes les pages, sauf les réponses, qui sont toujours les mêmes.</translation>
    </message>
    <message>
      <source>What is spoken until somebody chooses another.</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>La langue utilisée jusqu’à ce que quelqu’un en choisisse une autre.</translation>
    </message>
    <message>
      <source>What members may choose. None chosen: all that there are.</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Ce que les membres peuvent choisir. Aucun choix : toutes les langues.</translation>
    </message>
    <message>
      <source>Measured with a bank card. Makes 20 mm on this screen really 20 mm.</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Mesuré avec une carte bancaire. Ainsi 20 mm sur cet écran font vraiment 20 mm.</translation>
    </message>
    <message>
      <source>Each answer has its own sound.</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Chaque réponse a son propre son.</translation>
    </message>
    <message>
      <source>Of the sounds at this device.</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>La force des sons de cet appareil.</translation>
    </message>
    <message>
      <source>Members see the kind of their pass and what is left. So does whoever stands behind.</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Les membres voient leur type de pass et ce qu’il en reste. Qui se tient derrière aussi.</translation>
    </message>
    <message>
      <source>Off: members are told to call instead of to come to the desk.</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Désactivé : les membres lisent qu’il faut appeler, au lieu de passer à l’accueil.</translation>
    </message>
    <message>
      <source>What members may call when nobody is at the desk.</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Le numéro à appeler quand il n’y a personne à l’accueil.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose pass has ended or is used up.</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Montrée comme code aux membres dont le pass est terminé ou épuisé.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose form is missing or no longer good.</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Montrée comme code aux membres dont la décharge manque ou n’est plus valable.</translation>
    </message>
    <message>
      <source>Members see “Quiet now” or “Busy”. Never who is in.</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Les membres voient « Calme en ce moment » ou « Beaucoup de monde ». Jamais qui est sur place.</translation>
    </message>
    <message>
      <source>Off: nothing on the screen moves.</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Désactivé : rien ne bouge à l’écran.</translation>
    </message>
    <message>
      <source>Whether the staff’s window stands beside the members’ screen all the time.</source>
      <comment>DESK_WINDOW</comment>
      <translation>La fenêtre de l’équipe reste toujours à côté de l’écran des membres, ou non.</translation>
    </message>
    <message>
      <source>Of the screen that the staff’s window stands on.</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>De l’écran où se trouve la fenêtre de l’équipe.</translation>
    </message>
    <message>
      <source>How loudly the desk is told of each cause.</source>
      <comment>DESK_ALERTS</comment>
      <translation>À quel point l’accueil est alerté, pour chaque cause.</translation>
    </message>
    <message>
      <source>More helps to find a fault and fills the disk sooner.</source>
      <comment>LOG_LEVEL</comment>
      <translation>Plus de détail aide à trouver un défaut et remplit le disque plus vite.</translation>
    </message>
    <message>
      <source>Whether a scan checks in, checks out, or asks.</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Un scan enregistre l’arrivée ou le départ, ou bien pose la question.</translation>
    </message>
    <message>
      <source>For so long a second scan of the same code changes nothing.</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>Pendant ce temps, un deuxième scan du même code ne change rien.</translation>
    </message>
    <message>
      <source>Coming back on the same day goes on with the visit and uses nothing more.</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Revenir le même jour continue la visite et n’utilise rien de plus.</translation>
    </message>
    <message>
      <source>Nobody comes in without the form.</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Personne n’entre sans la décharge.</translation>
    </message>
    <message>
      <source>What happens when somebody has no pass for today.</source>
      <comment>RULES_PAYG</comment>
      <translation>Ce qui se passe quand quelqu’un n’a aucun pass pour aujourd’hui.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: none.</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>Pour un membre, un jour. Vide : aucun.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: no limit.</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>Pour un membre, un jour. Vide : aucune limite.</translation>
    </message>
    <message>
      <source>Booked time is not charged again.</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>Le temps réservé n’est pas facturé à nouveau.</translation>
    </message>
    <message>
      <source>After it somebody who forgot is checked out. Empty: at the end of the day.</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Ensuite, le départ oublié est enregistré. Vide : à la fin du jour.</translation>
    </message>
    <message>
      <source>After so long without the server an unknown code is sent to the desk.</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Après ce temps sans serveur, un code inconnu est envoyé à l’accueil.</translation>
    </message>
    <message>
      <source>A booking lets in so long before it starts.</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>Une réservation fait entrer jusqu’à ce temps avant son début.</translation>
    </message>
    <message>
      <source>Members who owe no more than this come in.</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Les membres qui ne doivent pas plus que cela entrent.</translation>
    </message>
    <message>
      <source>For each member and each granter. Beyond it a manager approves.</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Par membre, et par personne qui accorde. Au-delà, il faut l’accord d’un responsable.</translation>
    </message>
    <message>
      <source>Empty: any age.</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Vide : tous les âges.</translation>
    </message>
    <message>
      <source>Visits that are celebrated, and each further hundred.</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Les visites qui sont fêtées, puis chaque centaine.</translation>
    </message>
    <message>
      <source>Members see it on the screen.</source>
      <comment>PLACE_NAME</comment>
      <translation>Les membres le voient à l’écran.</translation>
    </message>
    <message>
      <source>Days and hours are counted by it.</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Les jours et les heures sont comptés d’après lui.</translation>
    </message>
    <message>
      <source>How many may be inside at once. Empty: as many as come.</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Combien de personnes peuvent être sur place à la fois. Vide : sans limite.</translation>
    </message>
    <message>
      <source>Visits before it belong to the day before.</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>Les visites d’avant cette heure comptent pour la veille.</translation>
    </message>
    <message>
      <source>Outside of them nobody is let in. None: always open.</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>En dehors, personne n’entre. Aucun horaire : toujours ouvert.</translation>
    </message>
    <message>
      <source>What it costs at the door.</source>
      <comment>PRICE</comment>
      <translation>Ce qu’il coûte à l’entrée.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceName</name>
    <message>
      <source>None</source>
      <comment>NONE</comment>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>As short as the light allows</source>
      <comment>SHORT</comment>
      <translation>Aussi courte que la lumière permet</translation>
    </message>
    <message>
      <source>Automatic</source>
      <comment>AUTO</comment>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>LIGHT</comment>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>DARK</comment>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Full screen</source>
      <comment>FULL</comment>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>Activé</translation>
    </message>
    <message>
      <source>A window</source>
      <comment>WINDOW</comment>
      <translation>Une fenêtre</translation>
    </message>
    <message>
      <source>The second screen</source>
      <comment>SECOND_SCREEN</comment>
      <translation>Le deuxième écran</translation>
    </message>
    <message>
      <source>In, then out</source>
      <comment>TOGGLE</comment>
      <translation>Arrivée, puis départ</translation>
    </message>
    <message>
      <source>In only</source>
      <comment>IN_ONLY</comment>
      <translation>Arrivée seulement</translation>
    </message>
    <message>
      <source>Out only</source>
      <comment>OUT_ONLY</comment>
      <translation>Départ seulement</translation>
    </message>
    <message>
      <source>Ask</source>
      <comment>ASK</comment>
      <translation>Demander</translation>
    </message>
    <message>
      <source>Ask, with the price</source>
      <comment>ASK_PRICE</comment>
      <translation>Demander, avec le prix</translation>
    </message>
    <message>
      <source>Charge at once</source>
      <comment>AUTO_CHARGE</comment>
      <translation>Facturer aussitôt</translation>
    </message>
    <message>
      <source>As this machine</source>
      <comment>AS_TYPED</comment>
      <translation>Comme cet appareil</translation>
    </message>
    <message>
      <source>Learned from the test card</source>
      <comment>LEARNED</comment>
      <translation>Appris avec la carte de test</translation>
    </message>
    <message>
      <source>Not known</source>
      <comment>UNKNOWN</comment>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Everything</source>
      <comment>DEBUG</comment>
      <translation>Tout</translation>
    </message>
    <message>
      <source>What happens</source>
      <comment>INFO</comment>
      <translation>Ce qui se passe</translation>
    </message>
    <message>
      <source>What looks wrong</source>
      <comment>WARNING</comment>
      <translation>Ce qui semble anormal</translation>
    </message>
    <message>
      <source>Faults only</source>
      <comment>ERROR</comment>
      <translation>Les défauts seulement</translation>
    </message>
    <message>
      <source>Usual: {level}</source>
      <comment>LEVEL_USUAL</comment>
      <translation>D’habitude : {level}</translation>
    </message>
    <message>
      <source>Not at all</source>
      <comment>LEVEL_NONE</comment>
      <translation>Pas du tout</translation>
    </message>
    <message>
      <source>A row</source>
      <comment>LEVEL_INFO</comment>
      <translation>Une ligne</translation>
    </message>
    <message>
      <source>A warning</source>
      <comment>LEVEL_WARN</comment>
      <translation>Un avertissement</translation>
    </message>
    <message>
      <source>Somebody must come</source>
      <comment>LEVEL_STOP</comment>
      <translation>Quelqu’un doit venir</translation>
    </message>
    <message>
      <source>Scanners that type</source>
      <comment>KEYS</comment>
      <translation>Lecteurs qui tapent</translation>
    </message>
  </context>
  <context>
    <name>CauseName</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Code inconnu</translation>
    </message>
    <message>
      <source>Another kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Autre type de code</translation>
    </message>
    <message>
      <source>Replaced card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Carte remplacée</translation>
    </message>
    <message>
      <source>Expired code</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Code expiré</translation>
    </message>
    <message>
      <source>Leaving, but not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Départ sans arrivée</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Accès bloqué</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Abonnement en pause</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Impayé</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Trop jeune</translation>
    </message>
    <message>
      <source>Form missing</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Décharge manquante</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Fermé</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Cannot be checked offline</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Non vérifiable hors ligne</translation>
    </message>
    <message>
      <source>Outside the pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Hors des horaires du pass</translation>
    </message>
    <message>
      <source>Pass starts later</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pass pas commencé</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pass épuisé</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pass terminé</translation>
    </message>
    <message>
      <source>Pass of another place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Pass d’un autre lieu</translation>
    </message>
    <message>
      <source>Pass not paid</source>
      <comment>UNPAID</comment>
      <translation>Pass non payé</translation>
    </message>
    <message>
      <source>Plan limit reached</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Limite de l’abonnement atteinte</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Aucun pass</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Première visite</translation>
    </message>
    <message>
      <source>Note on the member</source>
      <comment>NOTE</comment>
      <translation>Note sur le membre</translation>
    </message>
    <message>
      <source>Form ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Décharge bientôt finie</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Anniversaire</translation>
    </message>
    <message>
      <source>Milestone</source>
      <comment>MILESTONE</comment>
      <translation>Visite à fêter</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE_ENTRY</comment>
      <translation>Entrée gratuite</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Paiement à la visite</translation>
    </message>
  </context>
  <context>
    <name>SetupText</name>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Search</source>
      <comment>SEARCH</comment>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>No setting is called so.</source>
      <comment>NOTHING_FOUND</comment>
      <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
      <source>Settings with “{words}”</source>
      <comment>FOUND</comment>
      <translation>Réglages avec « {words} »</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>LOADING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>Health</source>
      <comment>HEALTH</comment>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>This device</source>
      <comment>DEVICE</comment>
      <translation>Cet appareil</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Scanners</source>
      <comment>SCANNERS</comment>
      <translation>Lecteurs</translation>
    </message>
    <message>
      <source>Screen and sound</source>
      <comment>SCREEN</comment>
      <translation>Écran et son</translation>
    </message>
    <message>
      <source>Members and privacy</source>
      <comment>MEMBERS</comment>
      <translation>Membres et vie privée</translation>
    </message>
    <message>
      <source>Rules</source>
      <comment>RULES</comment>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Prices</source>
      <comment>PRICES</comment>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Capacity and hours</source>
      <comment>HOURS</comment>
      <translation>Capacité et horaires</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>Codes PIN de l’équipe</translation>
    </message>
    <message>
      <source>Server and sync</source>
      <comment>SERVER</comment>
      <translation>Serveur et synchro</translation>
    </message>
    <message>
      <source>Stored data</source>
      <comment>DATA</comment>
      <translation>Données stockées</translation>
    </message>
    <message>
      <source>Logs</source>
      <comment>LOGS</comment>
      <translation>Journaux</translation>
    </message>
    <message>
      <source>About</source>
      <comment>ABOUT</comment>
      <translation>À propos</translation>
    </message>
    <message>
      <source>Default</source>
      <comment>SOURCE_DEFAULT</comment>
      <translation>Par défaut</translation>
    </message>
    <message>
      <source>Set here</source>
      <comment>SOURCE_FILE</comment>
      <translation>Réglé ici</translation>
    </message>
    <message>
      <source>Locked by the system</source>
      <comment>SOURCE_ENVIRONMENT</comment>
      <translation>Verrouillé par le système</translation>
    </message>
    <message>
      <source>From the server</source>
      <comment>SOURCE_SERVER</comment>
      <translation>Vient du serveur</translation>
    </message>
    <message>
      <source>Reset</source>
      <comment>RESET</comment>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset {name}</source>
      <comment>RESET_THIS</comment>
      <translation>Réinitialiser : {name}</translation>
    </message>
    <message>
      <source>A key is set</source>
      <comment>KEY_SET</comment>
      <translation>Une clé est définie</translation>
    </message>
    <message>
      <source>No key</source>
      <comment>KEY_NOT_SET</comment>
      <translation>Aucune clé</translation>
    </message>
    <message>
      <source>Not set</source>
      <comment>EMPTY</comment>
      <translation>Non défini</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Tout</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>Activé</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>Saved: {name}.</source>
      <comment>SAVED</comment>
      <translation>Enregistré : {name}.</translation>
    </message>
    <message>
      <source>Saved: {name}. It takes effect after a restart.</source>
      <comment>SAVED_AT_RESTART</comment>
      <translation>Enregistré : {name}. Pris en compte après un redémarrage.</translation>
    </message>
    <message>
      <source>{name} is as it comes again.</source>
      <comment>PUT_BACK</comment>
      <translation>{name} : valeur d’origine rétablie.</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>Pas enregistré. {why}</translation>
    </message>
    <message>
      <source>Some changes take effect after a restart.</source>
      <comment>RESTART_NEEDED</comment>
      <translation>Certains changements sont pris en compte après un redémarrage.</translation>
    </message>
    <message>
      <source>Restart now</source>
      <comment>RESTART</comment>
      <translation>Redémarrer maintenant</translation>
    </message>
    <message>
      <source>Add hours</source>
      <comment>ADD_HOURS</comment>
      <translation>Ajouter des horaires</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>REMOVE</comment>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>From</source>
      <comment>FROM</comment>
      <translation>De</translation>
    </message>
    <message>
      <source>To</source>
      <comment>TO</comment>
      <translation>À</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <comment>ADD_STAFF</comment>
      <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
      <source>Nobody is on the list yet. Add a manager first.</source>
      <comment>NOBODY_YET</comment>
      <translation>La liste est encore vide. Ajoutez d’abord un responsable.</translation>
    </message>
    <message>
      <source>The people at the desk come from the server. Change them there.</source>
      <comment>STAFF_FROM_SERVER</comment>
      <translation>La liste de l’équipe vient du serveur. C’est là qu’elle se modifie.</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>FIRST_NAME</comment>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Last name</source>
      <comment>LAST_NAME</comment>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Reception</source>
      <comment>RECEPTIONIST</comment>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Manager</source>
      <comment>MANAGER</comment>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Has a PIN</source>
      <comment>HAS_PIN</comment>
      <translation>A un code PIN</translation>
    </message>
    <message>
      <source>No PIN yet</source>
      <comment>NO_PIN</comment>
      <translation>Sans code PIN</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <comment>SET_PIN</comment>
      <translation>Définir le code PIN</translation>
    </message>
    <message>
      <source>PIN, 6 digits</source>
      <comment>PIN</comment>
      <translation>Code PIN, 6 chiffres</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <comment>PIN_OF</comment>
      <translation>Un nouveau code PIN pour {name}</translation>
    </message>
    <message>
      <source>Take {name} off the list?</source>
      <comment>REMOVE_WHOM</comment>
      <translation>Retirer {name} de la liste ?</translation>
    </message>
    <message>
      <source>{name} is on the list.</source>
      <comment>ADDED</comment>
      <translation>{name} est sur la liste.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <comment>PIN_GIVEN</comment>
      <translation>{name} a un nouveau code PIN.</translation>
    </message>
    <message>
      <source>{name} is off the list.</source>
      <comment>REMOVED</comment>
      <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
      <source>A PIN has 6 digits.</source>
      <comment>PIN_TOO_SHORT</comment>
      <translation>Un code PIN a 6 chiffres.</translation>
    </message>
    <message>
      <source>Please type a first name.</source>
      <comment>NAME_NEEDED</comment>
      <translation>Merci de taper un prénom.</translation>
    </message>
    <message>
      <source>That person is not on the list any more.</source>
      <comment>GONE</comment>
      <translation>Cette personne n’est plus sur la liste.</translation>
    </message>
    <message>
      <source>With care</source>
      <comment>DANGER</comment>
      <translation>Avec prudence</translation>
    </message>
    <message>
      <source>Fetch everything again</source>
      <comment>FETCH_ALL</comment>
      <translation>Tout récupérer à nouveau</translation>
    </message>
    <message>
      <source>Forgets how far the server was heard, and hears it all again. Nothing is lost.</source>
      <comment>FETCH_ALL_HOW</comment>
      <translation>Oublie ce qui a déjà été reçu du serveur et reçoit tout à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Leave the server</source>
      <comment>UNPAIR</comment>
      <translation>Quitter le serveur</translation>
    </message>
    <message>
      <source>Forgets the server and the key. What waits to be sent stays here.</source>
      <comment>UNPAIR_HOW</comment>
      <translation>Oublie le serveur et la clé. Ce qui attend d’être envoyé reste ici.</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <comment>SURE</comment>
      <translation>Vous confirmez ?</translation>
    </message>
    <message>
      <source>Yes: {deed}</source>
      <comment>YES_DO</comment>
      <translation>Oui : {deed}</translation>
    </message>
    <message>
      <source>Everything will be fetched again at the next round.</source>
      <comment>FETCH_ALL_DONE</comment>
      <translation>Tout sera récupéré à la prochaine synchro.</translation>
    </message>
    <message>
      <source>The server is forgotten after a restart.</source>
      <comment>UNPAIR_DONE</comment>
      <translation>Le serveur sera oublié après un redémarrage.</translation>
    </message>
    <message>
      <source>Fix</source>
      <comment>FIX</comment>
      <translation>Réparer</translation>
    </message>
    <message>
      <source>Run 60-second check</source>
      <comment>RUN_MINUTE</comment>
      <translation>Lancer le test de 60 secondes</translation>
    </message>
    <message>
      <source>Hold the printed test card before the camera, take it away, and again.</source>
      <comment>MINUTE_HOW</comment>
      <translation>Tenez la carte de test imprimée devant la caméra, retirez-la, et recommencez.</translation>
    </message>
    <message numerus="yes">
      <source>{number} seconds left</source>
      <comment>MINUTE_RUNS</comment>
      <translation>
        <numerusform>Encore {number} seconde</numerusform>
        <numerusform>Encore {number} secondes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read {number} times</source>
      <comment>MINUTE_READ</comment>
      <translation>
        <numerusform>Lu {number} fois</numerusform>
        <numerusform>Lu {number} fois</numerusform>
      </translation>
    </message>
    <message>
      <source>Good: a code is read in {ms} ms.</source>
      <comment>MINUTE_GOOD</comment>
      <translation>Bien : un code est lu en {ms} ms.</translation>
    </message>
    <message>
      <source>Fair: a code is read in {ms} ms. More light helps.</source>
      <comment>MINUTE_FAIR</comment>
      <translation>Correct : un code est lu en {ms} ms. Plus de lumière aidera.</translation>
    </message>
    <message>
      <source>Slow: a code is read in {ms} ms. Clean the lens, add light.</source>
      <comment>MINUTE_POOR</comment>
      <translation>Lent : un code est lu en {ms} ms. Nettoyez l’objectif, ajoutez de la lumière.</translation>
    </message>
    <message>
      <source>Read too seldom. Clean the lens, add light, come closer.</source>
      <comment>MINUTE_TOO_FEW</comment>
      <translation>Lu trop rarement. Nettoyez l’objectif, ajoutez de la lumière, rapprochez-vous.</translation>
    </message>
    <message>
      <source>Last check</source>
      <comment>MINUTE_AGAIN</comment>
      <translation>Dernier test</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>PRINT_CARD</comment>
      <translation>Carte de test</translation>
    </message>
    <message>
      <source>The test card is in {file}. Print it from there.</source>
      <comment>CARD_SAVED</comment>
      <translation>La carte de test est dans {file}. Imprimez-la à partir de là.</translation>
    </message>
    <message>
      <source>Save support file</source>
      <comment>SUPPORT</comment>
      <translation>Créer un fichier d’assistance</translation>
    </message>
    <message>
      <source>No names, no codes, no keys are in it.</source>
      <comment>SUPPORT_HOW</comment>
      <translation>Il ne contient ni noms, ni codes, ni clés.</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <comment>SUPPORT_SAVED</comment>
      <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
      <source>Out of order</source>
      <comment>REST</comment>
      <translation>Hors service</translation>
    </message>
    <message>
      <source>Members see: “This screen is resting. Please see the front desk.”</source>
      <comment>REST_HOW</comment>
      <translation>Les membres lisent : « Cet écran est au repos. Merci de passer à l’accueil. »</translation>
    </message>
    <message>
      <source>Time to read a code, last scans</source>
      <comment>READ_TIMES</comment>
      <translation>Temps de lecture d’un code, derniers scans</translation>
    </message>
    <message>
      <source>No code was read yet.</source>
      <comment>NO_READ_TIMES</comment>
      <translation>Aucun code n’a encore été lu.</translation>
    </message>
    <message>
      <source>Kept in {folder}</source>
      <comment>KEPT_IN</comment>
      <translation>Conservé dans {folder}</translation>
    </message>
    <message>
      <source>Settings in {file}</source>
      <comment>SETTINGS_IN</comment>
      <translation>Réglages dans {file}</translation>
    </message>
    <message>
      <source>Front Desk Kiosk {version}</source>
      <comment>VERSION</comment>
      <translation>Front Desk Kiosk {version}</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Font: Inter, Open Font License.</source>
      <comment>LICENCE</comment>
      <translation>Logiciel libre sous licence MIT. Police : Inter, Open Font License.</translation>
    </message>
  </context>
  <context>
    <name>WizardText</name>
    <message numerus="yes">
      <source>Step {number} of {all}</source>
      <comment>STEP_OF</comment>
      <translation>
        <numerusform>Étape {number} sur {all}</numerusform>
        <numerusform>Étape {number} sur {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Next</source>
      <comment>NEXT</comment>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <comment>SKIP</comment>
      <translation>Passer pour l’instant</translation>
    </message>
    <message>
      <source>Start the kiosk</source>
      <comment>START</comment>
      <translation>Démarrer la borne</translation>
    </message>
    <message>
      <source>Where is this?</source>
      <comment>PLACE</comment>
      <translation>Où sommes-nous ?</translation>
    </message>
    <message>
      <source>Language, name, time zone and currency of the place.</source>
      <comment>PLACE_HOW</comment>
      <translation>Langue, nom, fuseau horaire et devise du lieu.</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>LANGUAGE</comment>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>NAME</comment>
      <translation>Nom du lieu</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>TIME_ZONE</comment>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Devise</translation>
    </message>
    <message>
      <source>Who sees this screen?</source>
      <comment>SURFACE</comment>
      <translation>Qui voit cet écran ?</translation>
    </message>
    <message>
      <source>Members never see what is meant for staff.</source>
      <comment>SURFACE_HOW</comment>
      <translation>Les membres ne voient jamais ce qui est réservé à l’équipe.</translation>
    </message>
    <message>
      <source>Members</source>
      <comment>FOR_MEMBERS</comment>
      <translation>Les membres</translation>
    </message>
    <message>
      <source>At the entrance. Staff come in with a PIN.</source>
      <comment>FOR_MEMBERS_HOW</comment>
      <translation>À l’entrée. L’équipe y accède avec un code PIN.</translation>
    </message>
    <message>
      <source>Staff</source>
      <comment>FOR_STAFF</comment>
      <translation>L’équipe</translation>
    </message>
    <message>
      <source>At the desk. Start it with: kiosk --desk</source>
      <comment>FOR_STAFF_HOW</comment>
      <translation>À l’accueil. À lancer avec : kiosk --desk</translation>
    </message>
    <message>
      <source>Both</source>
      <comment>FOR_BOTH</comment>
      <translation>Les deux</translation>
    </message>
    <message>
      <source>The staff’s window stands beside the members’ screen.</source>
      <comment>FOR_BOTH_HOW</comment>
      <translation>La fenêtre de l’équipe est à côté de l’écran des membres.</translation>
    </message>
    <message>
      <source>How large is this screen?</source>
      <comment>SIZE</comment>
      <translation>Quelle taille fait cet écran ?</translation>
    </message>
    <message>
      <source>Hold a bank card to the screen. Drag the corner, or press − and +, until it matches.</source>
      <comment>SIZE_HOW</comment>
      <translation>Tenez une carte bancaire contre l’écran. Tirez le coin, ou appuyez sur − et +, jusqu’à ce que la taille soit la même.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre</source>
      <comment>SIZE_IS</comment>
      <translation>{pitch} pixels par millimètre</translation>
    </message>
    <message>
      <source>Smaller</source>
      <comment>SMALLER</comment>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Larger</source>
      <comment>LARGER</comment>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Which camera?</source>
      <comment>CAMERA</comment>
      <translation>Quelle caméra ?</translation>
    </message>
    <message>
      <source>Show any code to the camera you want. It picks itself.</source>
      <comment>CAMERA_HOW</comment>
      <translation>Montrez un code à la caméra voulue. Elle se choisit toute seule.</translation>
    </message>
    <message>
      <source>No camera is plugged in. Plug one in, or press Next for a scanner only.</source>
      <comment>CAMERA_NONE</comment>
      <translation>Aucune caméra n’est branchée. Branchez-en une, ou « Suivant » si vous n’avez qu’un lecteur.</translation>
    </message>
    <message>
      <source>{name} it is. {light}</source>
      <comment>CAMERA_PICKED</comment>
      <translation>Ce sera {name}. {light}</translation>
    </message>
    <message>
      <source>Choose again</source>
      <comment>CAMERA_AGAIN</comment>
      <translation>Choisir à nouveau</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>MIRROR</comment>
      <translation>Image en miroir</translation>
    </message>
    <message>
      <source>Is there a scanner?</source>
      <comment>SCANNER</comment>
      <translation>Y a-t-il un lecteur ?</translation>
    </message>
    <message>
      <source>Scan this code with it. The layout, Enter and prefix are found out.</source>
      <comment>SCANNER_HOW</comment>
      <translation>Scannez ce code avec lui. Le clavier, Entrée et le préfixe sont reconnus.</translation>
    </message>
    <message>
      <source>Waiting for a scan…</source>
      <comment>SCANNER_WAITS</comment>
      <translation>En attente d’un scan…</translation>
    </message>
    <message>
      <source>The scanner is understood.</source>
      <comment>SCANNER_FOUND</comment>
      <translation>Le lecteur est reconnu.</translation>
    </message>
    <message>
      <source>Caps Lock is on. Switch it off and scan again.</source>
      <comment>SCANNER_CAPS</comment>
      <translation>Verr. Maj est activé. Désactivez-le et scannez à nouveau.</translation>
    </message>
    <message numerus="yes">
      <source>Only {number} characters came. Scan again.</source>
      <comment>SCANNER_SHORT</comment>
      <translation>
        <numerusform>Seulement {number} caractère reçu. Scannez à nouveau.</numerusform>
        <numerusform>Seulement {number} caractères reçus. Scannez à nouveau.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was another code. Scan the one on this screen.</source>
      <comment>SCANNER_OTHER</comment>
      <translation>C’était un autre code. Scannez celui de cet écran.</translation>
    </message>
    <message>
      <source>Can you hear it?</source>
      <comment>SOUND</comment>
      <translation>Vous entendez ?</translation>
    </message>
    <message>
      <source>Press Play and listen to three sounds.</source>
      <comment>SOUND_HOW</comment>
      <translation>Appuyez sur Écouter et écoutez trois sons.</translation>
    </message>
    <message>
      <source>Play</source>
      <comment>PLAY</comment>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Which one meant no?</source>
      <comment>WHICH_NO</comment>
      <translation>Lequel voulait dire non ?</translation>
    </message>
    <message>
      <source>The first</source>
      <comment>FIRST</comment>
      <translation>Le premier</translation>
    </message>
    <message>
      <source>The second</source>
      <comment>SECOND</comment>
      <translation>Le deuxième</translation>
    </message>
    <message>
      <source>The third</source>
      <comment>THIRD</comment>
      <translation>Le troisième</translation>
    </message>
    <message>
      <source>Right. Members will know, too.</source>
      <comment>HEARD_RIGHT</comment>
      <translation>Exact. Les membres comprendront aussi.</translation>
    </message>
    <message>
      <source>It was the third. Listen again, or make it louder.</source>
      <comment>HEARD_WRONG</comment>
      <translation>C’était le troisième. Réécoutez, ou montez le volume.</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>VOLUME</comment>
      <translation>Volume</translation>
    </message>
    <message>
      <source>Is there a server?</source>
      <comment>CONNECT</comment>
      <translation>Y a-t-il un serveur ?</translation>
    </message>
    <message>
      <source>On the server: kiosk server device pair. Type its code, or show its QR code to the camera.</source>
      <comment>CONNECT_HOW</comment>
      <translation>Sur le serveur : kiosk server device pair. Tapez son code, ou montrez son code QR à la caméra.</translation>
    </message>
    <message>
      <source>Code, 6 characters</source>
      <comment>CODE</comment>
      <translation>Code, 6 caractères</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <comment>ADDRESS</comment>
      <translation>Adresse du serveur</translation>
    </message>
    <message>
      <source>Pair</source>
      <comment>PAIR</comment>
      <translation>Associer</translation>
    </message>
    <message>
      <source>Read the QR code</source>
      <comment>HOLD_QR</comment>
      <translation>Lire le code QR</translation>
    </message>
    <message>
      <source>Work on this device only</source>
      <comment>ALONE</comment>
      <translation>Travailler sur cet appareil seul</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>PAIRING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>This device belongs to {url} now.</source>
      <comment>PAIRED</comment>
      <translation>Cet appareil est maintenant associé à {url}.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>WORKS_ALONE</comment>
      <translation>Cet appareil travaille seul.</translation>
    </message>
    <message>
      <source>A code has 6 letters and digits, none of {never}.</source>
      <comment>NO_CODE</comment>
      <translation>Un code a 6 lettres et chiffres, jamais {never}.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <comment>NO_ADDRESS</comment>
      <translation>L’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>NOT_PAIRED</comment>
      <translation>Cela n’a pas fonctionné. {why}</translation>
    </message>
    <message>
      <source>Who are the members?</source>
      <comment>LOAD</comment>
      <translation>Qui sont les membres ?</translation>
    </message>
    <message>
      <source>They come from the server.</source>
      <comment>LOAD_FROM_SERVER</comment>
      <translation>Leur liste vient du serveur.</translation>
    </message>
    <message>
      <source>Take them from a file: a document, or a table as CSV.</source>
      <comment>LOAD_FROM_FILE</comment>
      <translation>Prenez-les dans un fichier : un document, ou un tableau CSV.</translation>
    </message>
    <message>
      <source>Load</source>
      <comment>LOAD_NOW</comment>
      <translation>Charger</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <comment>CHOOSE_FILE</comment>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>{members} members, {passes} valid passes, {seconds} s look-up</source>
      <comment>LOADED</comment>
      <translation>{members} membres, {passes} pass valables, recherche en {seconds} s</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>LOAD_FAILED</comment>
      <translation>Cela n’a pas fonctionné. {why}</translation>
    </message>
    <message>
      <source>Who works at the desk?</source>
      <comment>PEOPLE</comment>
      <translation>Qui travaille à l’accueil ?</translation>
    </message>
    <message>
      <source>At least one manager needs a PIN.</source>
      <comment>PEOPLE_HOW</comment>
      <translation>Au moins un responsable a besoin d’un code PIN.</translation>
    </message>
    <message>
      <source>Nothing but the kiosk</source>
      <comment>LOCK</comment>
      <translation>Rien que la borne</translation>
    </message>
    <message>
      <source>The system keeps people in this window. This program cannot do it alone.</source>
      <comment>LOCK_HOW</comment>
      <translation>Le système empêche de quitter cette fenêtre. Ce programme ne peut pas le faire seul.</translation>
    </message>
    <message>
      <source>What do others see?</source>
      <comment>PRIVACY</comment>
      <translation>Que voient les autres ?</translation>
    </message>
    <message>
      <source>Names are shown only of members who agreed. Pictures are never kept.</source>
      <comment>PRIVACY_HOW</comment>
      <translation>Un nom ne s’affiche qu’avec l’accord du membre. Les images ne sont jamais conservées.</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>DETAILS</comment>
      <translation>Montrer les détails du pass</translation>
    </message>
    <message>
      <source>The kind of pass and what is left. Whoever stands behind sees it, too.</source>
      <comment>DETAILS_HOW</comment>
      <translation>Le type de pass et ce qu’il en reste. Qui se tient derrière le voit aussi.</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>OCCUPANCY</comment>
      <translation>Montrer s’il y a du monde</translation>
    </message>
    <message>
      <source>“Quiet now” or “Busy”. Never who is in.</source>
      <comment>OCCUPANCY_HOW</comment>
      <translation>« Calme en ce moment » ou « Beaucoup de monde ». Jamais qui est sur place.</translation>
    </message>
    <message>
      <source>I will keep this device safe</source>
      <comment>KEEP_SAFE</comment>
      <translation>Je protégerai cet appareil</translation>
    </message>
    <message>
      <source>Encrypt its disk. If it is lost, revoke its key at the server.</source>
      <comment>KEEP_SAFE_HOW</comment>
      <translation>Chiffrez son disque. S’il est perdu, révoquez sa clé sur le serveur.</translation>
    </message>
    <message>
      <source>To go on, switch on “{what}”.</source>
      <comment>KEEP_SAFE_FIRST</comment>
      <translation>Pour continuer, activez « {what} ».</translation>
    </message>
    <message>
      <source>Try it</source>
      <comment>TRY</comment>
      <translation>Essayez</translation>
    </message>
    <message>
      <source>See and hear what members will.</source>
      <comment>TRY_HOW</comment>
      <translation>Voyez et entendez ce que verront et entendront les membres.</translation>
    </message>
    <message>
      <source>You’re in</source>
      <comment>TRY_IN</comment>
      <translation>Entrée acceptée</translation>
    </message>
    <message>
      <source>Not in</source>
      <comment>TRY_STOP</comment>
      <translation>Entrée refusée</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>TRY_PAY</comment>
      <translation>Paiement à la visite</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>TEST_CARD</comment>
      <translation>Carte de test</translation>
    </message>
    <message>
      <source>You’re ready.</source>
      <comment>DONE</comment>
      <translation>Tout est prêt.</translation>
    </message>
    <message>
      <source>That took {minutes} min {seconds} s.</source>
      <comment>DONE_IN</comment>
      <translation>Cela a pris {minutes} min {seconds} s.</translation>
    </message>
    <message>
      <source>You skipped these. Find them in the settings: {steps}</source>
      <comment>SKIPPED</comment>
      <translation>Vous avez passé ces étapes. Elles sont dans les réglages : {steps}</translation>
    </message>
    <message>
      <source>That could not be saved. {why}</source>
      <comment>NOT_KEPT</comment>
      <translation>Cela n’a pas pu être enregistré. {why}</translation>
    </message>
  </context>
  <context>
    <name>FreeReasonText</name>
    <message>
      <source>Trial visit</source>
      <comment>TRIAL</comment>
      <translation>Visite d’essai</translation>
    </message>
    <message>
      <source>Pass not here yet</source>
      <comment>PASS_NOT_HERE</comment>
      <translation>Pass pas encore arrivé</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Invitation d’un membre</translation>
    </message>
    <message>
      <source>Partner or staff</source>
      <comment>PARTNER</comment>
      <translation>Partenaire ou équipe</translation>
    </message>
    <message>
      <source>Event</source>
      <comment>EVENT</comment>
      <translation>Événement</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <comment>MISTAKE</comment>
      <translation>Erreur de notre part</translation>
    </message>
    <message>
      <source>Other…</source>
      <comment>OTHER</comment>
      <translation>Autre…</translation>
    </message>
  </context>
  <context>
    <name>StaffText</name>
    <message>
      <source>Staff only</source>
      <comment>STAFF_ONLY</comment>
      <translation>Réservé à l’équipe</translation>
    </message>
    <message>
      <source>Enter your PIN</source>
      <comment>ENTER_PIN</comment>
      <translation>Tapez votre code PIN</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>CHECKING</comment>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>Not recognised</source>
      <comment>PIN_WRONG</comment>
      <translation>Code PIN non reconnu</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Trop d’essais. Patientez un peu.</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet. Set one with kiosk set-up.</source>
      <comment>NO_PINS</comment>
      <translation>Personne n’a encore de code PIN. Créez-en un avec kiosk set-up.</translation>
    </message>
    <message>
      <source>This can't be checked right now.</source>
      <comment>NOT_CHECKED</comment>
      <translation>Vérification impossible pour le moment.</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Lock</source>
      <comment>LOCK</comment>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Évacuation</translation>
    </message>
    <message>
      <source>Live</source>
      <comment>LIVE</comment>
      <translation>En direct</translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Journée</translation>
    </message>
    <message>
      <source>Who is in</source>
      <comment>INSIDE</comment>
      <translation>Sur place</translation>
    </message>
    <message>
      <source>Inbox</source>
      <comment>INBOX</comment>
      <translation>À traiter</translation>
    </message>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>SIGNED_IN</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Still there? Touch anything, or this locks.</source>
      <comment>STILL_THERE</comment>
      <translation>Toujours là ? Touchez l’écran, sinon il se verrouille.</translation>
    </message>
  </context>
</TS>
