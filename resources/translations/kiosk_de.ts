<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>DeskText</name>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Anwesend</translation>
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
        <numerusform>{number} unklar</numerusform>
        <numerusform>{number} unklar</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED_TODAY</comment>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE_TODAY</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Waiting to sync</source>
      <comment>WAITING</comment>
      <translation>Noch zu senden</translation>
    </message>
    <message>
      <source>Search (F2)</source>
      <comment>SEARCH</comment>
      <translation>Suchen (F2)</translation>
    </message>
    <message>
      <source>Name, number, e-mail, phone or ticket</source>
      <comment>SEARCH_HOW</comment>
      <translation>Name, Nummer, E-Mail, Telefon oder Ticket</translation>
    </message>
    <message>
      <source>Look up by scan</source>
      <comment>LOOK_UP</comment>
      <translation>Per Scan nachsehen</translation>
    </message>
    <message>
      <source>The next scan opens the person and checks nobody in.</source>
      <comment>LOOK_UP_ON</comment>
      <translation>Der nächste Scan öffnet die Person und checkt niemanden ein.</translation>
    </message>
    <message>
      <source>Customer can see</source>
      <comment>COVER</comment>
      <translation>Jemand sieht mit</translation>
    </message>
    <message>
      <source>Photos, money and notes are hidden.</source>
      <comment>COVER_ON</comment>
      <translation>Fotos, Geld und Notizen sind verdeckt.</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEW_ROWS</comment>
      <translation>
        <numerusform>{number} neu</numerusform>
        <numerusform>{number} neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} waiting (F3)</source>
      <comment>NEXT_CASE</comment>
      <translation>
        <numerusform>1 wartet (F3)</numerusform>
        <numerusform>{number} warten (F3)</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide all fine</source>
      <comment>HIDE_FINE</comment>
      <translation>Nur Auffälliges</translation>
    </message>
    <message>
      <source>All</source>
      <comment>CHIP_ALL</comment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Needs me</source>
      <comment>CHIP_NEEDS_ME</comment>
      <translation>Braucht mich</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>CHIP_REFUSED</comment>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>CHIP_FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>PAYG</source>
      <comment>CHIP_PAY_AS_YOU_GO</comment>
      <translation>Einzeleintritt</translation>
    </message>
    <message>
      <source>New</source>
      <comment>CHIP_NEW</comment>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>CHIP_BIRTHDAY</comment>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>Nothing has happened yet today.</source>
      <comment>NOTHING_YET</comment>
      <translation>Heute ist noch nichts passiert.</translation>
    </message>
    <message>
      <source>Nothing here. Choose “All” to see every row.</source>
      <comment>NOTHING_HERE</comment>
      <translation>Hier ist nichts. Wähle „Alle“, um jede Zeile zu sehen.</translation>
    </message>
    <message>
      <source>No one found.</source>
      <comment>NO_ONE_FOUND</comment>
      <translation>Niemand gefunden.</translation>
    </message>
    <message numerus="yes">
      <source>{number} more. Type more letters.</source>
      <comment>MORE_FOUND</comment>
      <translation>
        <numerusform>Noch 1 mehr. Tippe weitere Buchstaben.</numerusform>
        <numerusform>Noch {number} mehr. Tippe weitere Buchstaben.</numerusform>
      </translation>
    </message>
    <message>
      <source>This can't be looked up right now.</source>
      <comment>CANNOT_LOOK_UP</comment>
      <translation>Das lässt sich gerade nicht nachsehen.</translation>
    </message>
    <message>
      <source>Touch a row, or search for a person.</source>
      <comment>NO_CASE</comment>
      <translation>Tippe auf eine Zeile oder suche eine Person.</translation>
    </message>
    <message>
      <source>Case</source>
      <comment>CASE</comment>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Nobody with this code</source>
      <comment>NOT_KNOWN</comment>
      <translation>Niemand hat diesen Code</translation>
    </message>
    <message>
      <source>No. {member}</source>
      <comment>NUMBER</comment>
      <translation>Nr. {member}</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Ticket {ticket}</translation>
    </message>
    <message>
      <source>Plan: {name}</source>
      <comment>PLAN</comment>
      <translation>Tarif: {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>TIMES_HERE</comment>
      <translation>
        <numerusform>1 Besuch</numerusform>
        <numerusform>{number} Besuche</numerusform>
      </translation>
    </message>
    <message>
      <source>Inside since {time}</source>
      <comment>INSIDE_SINCE</comment>
      <translation>Anwesend seit {time}</translation>
    </message>
    <message>
      <source>Last visit {day}</source>
      <comment>LAST_CAME</comment>
      <translation>Letzter Besuch: {day}</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <comment>NEVER_CAME</comment>
      <translation>Noch kein Besuch</translation>
    </message>
    <message>
      <source>Overdue {money}</source>
      <comment>OVERDUE</comment>
      <translation>Überfällig: {money}</translation>
    </message>
    <message>
      <source>Waiver: {why}</source>
      <comment>WAIVER</comment>
      <translation>Formular: {why}</translation>
    </message>
    <message>
      <source>Birthday today</source>
      <comment>BIRTHDAY_TODAY</comment>
      <translation>Hat heute Geburtstag</translation>
    </message>
    <message>
      <source>Membership is frozen</source>
      <comment>STATE_FROZEN</comment>
      <translation>Mitgliedschaft ist pausiert</translation>
    </message>
    <message>
      <source>Member is blocked</source>
      <comment>STATE_BLOCKED</comment>
      <translation>Mitglied ist gesperrt</translation>
    </message>
    <message>
      <source>Contact</source>
      <comment>CONTACT</comment>
      <translation>Kontakt</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month</source>
      <comment>FREE_MONTH</comment>
      <translation>
        <numerusform>1 Gratiseintritt diesen Monat</numerusform>
        <numerusform>{number} Gratiseintritte diesen Monat</numerusform>
      </translation>
    </message>
    <message>
      <source>Passes</source>
      <comment>PASSES</comment>
      <translation>Pässe</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASSES</comment>
      <translation>Kein Pass</translation>
    </message>
    <message>
      <source>{name}, until {day}</source>
      <comment>PASS_UNTIL</comment>
      <translation>{name}, bis {day}</translation>
    </message>
    <message>
      <source>{name}, from {day}</source>
      <comment>PASS_FROM</comment>
      <translation>{name}, ab {day}</translation>
    </message>
    <message>
      <source>{name}, ended {day}</source>
      <comment>PASS_ENDED</comment>
      <translation>{name}, abgelaufen am {day}</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <comment>PASS_STATE</comment>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>frozen</source>
      <comment>PASS_FROZEN</comment>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>not paid</source>
      <comment>PASS_UNPAID</comment>
      <translation>nicht bezahlt</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>PASS_CANCELLED</comment>
      <translation>gekündigt</translation>
    </message>
    <message>
      <source>awaits approval</source>
      <comment>PASS_AWAITING</comment>
      <translation>wartet auf Freigabe</translation>
    </message>
    <message>
      <source>Why</source>
      <comment>WHY</comment>
      <translation>Warum</translation>
    </message>
    <message>
      <source>{time}, {device}</source>
      <comment>WHERE_AND_WHEN</comment>
      <translation>{time}, {device}</translation>
    </message>
    <message>
      <source>{time}, {device}, by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>{time}, {device}, von {name}</translation>
    </message>
    <message>
      <source>Good from {time}</source>
      <comment>OPENS_AT</comment>
      <translation>Gilt ab {time} Uhr</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <comment>NOTE_BY</comment>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>{name}, {day}, until {last}</source>
      <comment>NOTE_UNTIL</comment>
      <translation>{name}, {day}, bis {last}</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>CLOSE_NOTE</comment>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Last visits</source>
      <comment>LAST_VISITS</comment>
      <translation>Letzte Besuche</translation>
    </message>
    <message>
      <source>Export all about {name}…</source>
      <comment>EXPORT</comment>
      <translation>Alles über {name} exportieren…</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <comment>VISIT_LINE</comment>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}, {time} to {end}</source>
      <comment>VISIT_SPAN</comment>
      <translation>{day}, {time} bis {end}</translation>
    </message>
    <message>
      <source>{day}, {time} to about {end}</source>
      <comment>VISIT_ABOUT</comment>
      <translation>{day}, {time} bis etwa {end}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}</source>
      <comment>CALLED</comment>
      <translation>Jemand ruft bei {kiosk}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}. Ticket {ticket}</source>
      <comment>CALLED_TICKET</comment>
      <translation>Jemand ruft bei {kiosk}. Ticket {ticket}</translation>
    </message>
    <message>
      <source>I'm coming</source>
      <comment>COMING</comment>
      <translation>Ich komme</translation>
    </message>
    <message>
      <source>You are on the way.</source>
      <comment>ON_THE_WAY</comment>
      <translation>Du bist unterwegs.</translation>
    </message>
  </context>
  <context>
    <name>FixText</name>
    <message>
      <source>Check in now</source>
      <comment>CHECK_IN</comment>
      <translation>Jetzt einchecken</translation>
    </message>
    <message>
      <source>Check out (F6)</source>
      <comment>CHECK_OUT</comment>
      <translation>Auschecken (F6)</translation>
    </message>
    <message>
      <source>Sell a pass</source>
      <comment>SELL</comment>
      <translation>Verkaufen</translation>
    </message>
    <message>
      <source>Let in free (F4)</source>
      <comment>LET_IN_FREE</comment>
      <translation>Gratis einlassen (F4)</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Als Gast</translation>
    </message>
    <message>
      <source>Undo check-in</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>Check-in stornieren</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>In bezahlt umwandeln</translation>
    </message>
    <message>
      <source>Add a missed visit</source>
      <comment>MISSED_VISIT</comment>
      <translation>Besuch nachtragen</translation>
    </message>
    <message>
      <source>Add a note</source>
      <comment>NOTE</comment>
      <translation>Neue Notiz</translation>
    </message>
    <message>
      <source>Find the member (F2)</source>
      <comment>FIND</comment>
      <translation>Mitglied suchen (F2)</translation>
    </message>
  </context>
  <context>
    <name>RowText</name>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Gegangen</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED</comment>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Now paid</source>
      <comment>CONVERTED</comment>
      <translation>Jetzt bezahlt</translation>
    </message>
    <message>
      <source>Corrected</source>
      <comment>CORRECTED</comment>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Undone</source>
      <comment>VOIDED</comment>
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>INSIDE_AGAIN</comment>
      <translation>Noch anwesend</translation>
    </message>
    <message>
      <source>Out, estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Gegangen, geschätzt</translation>
    </message>
    <message>
      <source>Needs you</source>
      <comment>NEEDS_YOU</comment>
      <translation>Braucht dich</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Erster Besuch</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE</comment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Waiver ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Formular läuft bald ab</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Geburtstag</translation>
    </message>
    <message numerus="yes">
      <source>Visit {number}</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>{number}. Besuch</numerusform>
        <numerusform>{number}. Besuch</numerusform>
      </translation>
    </message>
    <message>
      <source>Booking: {name}</source>
      <comment>BY_BOOKING</comment>
      <translation>Buchung: {name}</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>BY_PASS</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Free entry: {why}</source>
      <comment>FREE_ENTRY</comment>
      <translation>Gratiseintritt: {why}</translation>
    </message>
    <message>
      <source>After {duration}</source>
      <comment>AFTER</comment>
      <translation>Nach {duration}</translation>
    </message>
    <message>
      <source>Paid by {name}</source>
      <comment>NOW_PAID_BY</comment>
      <translation>Bezahlt mit {name}</translation>
    </message>
    <message>
      <source>{why}</source>
      <comment>REASON_GIVEN</comment>
      <translation>{why}</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <comment>CODE_OF_NOBODY</comment>
      <translation>Unbekannter Code</translation>
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
      <translation>Unbekannter Code</translation>
    </message>
    <message>
      <source>Other code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Anderer Code</translation>
    </message>
    <message>
      <source>Old card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Alte Karte</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Code abgelaufen</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Nicht anwesend</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Too young</source>
      <comment>UNDER_AGE</comment>
      <translation>Zu jung</translation>
    </message>
    <message>
      <source>Waiver</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Can't check</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Nicht prüfbar</translation>
    </message>
    <message>
      <source>Wrong hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Falsche Zeit</translation>
    </message>
    <message>
      <source>Not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Gilt noch nicht</translation>
    </message>
    <message>
      <source>Used up</source>
      <comment>USED_UP</comment>
      <translation>Aufgebraucht</translation>
    </message>
    <message>
      <source>Ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>Other place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Anderer Standort</translation>
    </message>
    <message>
      <source>Not paid</source>
      <comment>UNPAID</comment>
      <translation>Nicht bezahlt</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Tariflimit</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Kein Pass</translation>
    </message>
  </context>
  <context>
    <name>ReasonText</name>
    <message>
      <source>No member has this code. Look the member up by name.</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Kein Mitglied hat diesen Code. Suche das Mitglied nach Namen.</translation>
    </message>
    <message>
      <source>A web link, a ticket or another kind of code was read.</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Gelesen wurde ein Link, ein Ticket oder eine andere Art von Code.</translation>
    </message>
    <message>
      <source>This card was replaced. Check who is carrying it.</source>
      <comment>CARD_REPLACED</comment>
      <translation>Diese Karte wurde ersetzt. Prüfe, wer sie bei sich hat.</translation>
    </message>
    <message>
      <source>The code has expired. The app shows a new one.</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Der Code ist abgelaufen. Die App zeigt einen neuen.</translation>
    </message>
    <message>
      <source>No open visit to end. The way in may have been missed.</source>
      <comment>NOT_INSIDE</comment>
      <translation>Kein offener Besuch zum Beenden. Vielleicht fehlt der Check-in.</translation>
    </message>
    <message>
      <source>The member is blocked. See the note before letting them in.</source>
      <comment>BLOCKED</comment>
      <translation>Das Mitglied ist gesperrt. Lies die Notiz, bevor du es einlässt.</translation>
    </message>
    <message>
      <source>The membership is frozen. Unfreeze it or sell a day pass.</source>
      <comment>FROZEN</comment>
      <translation>Die Mitgliedschaft ist pausiert. Beende die Pause oder verkaufe einen Tagespass.</translation>
    </message>
    <message>
      <source>Payments are overdue. Take a payment or agree on a date.</source>
      <comment>OVERDUE</comment>
      <translation>Zahlungen sind überfällig. Nimm eine Zahlung an oder vereinbare einen Termin.</translation>
    </message>
    <message>
      <source>Younger than this location allows without company.</source>
      <comment>UNDER_AGE</comment>
      <translation>Jünger, als dieser Standort ohne Begleitung erlaubt.</translation>
    </message>
    <message>
      <source>The waiver is missing or no longer good.</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Das Haftungsformular fehlt oder gilt nicht mehr.</translation>
    </message>
    <message>
      <source>Outside opening hours.</source>
      <comment>CLOSED</comment>
      <translation>Außerhalb der Öffnungszeiten.</translation>
    </message>
    <message>
      <source>The location is at its capacity.</source>
      <comment>FULL</comment>
      <translation>Am Standort sind alle Plätze belegt.</translation>
    </message>
    <message>
      <source>This kiosk cannot tell: its list of members is too old.</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Dieser Kiosk weiß es nicht: Seine Mitgliederliste ist zu alt.</translation>
    </message>
    <message>
      <source>The pass is not good at this hour.</source>
      <comment>WRONG_HOURS</comment>
      <translation>Der Pass gilt um diese Zeit nicht.</translation>
    </message>
    <message>
      <source>The pass has not started yet.</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Der Pass gilt noch nicht.</translation>
    </message>
    <message>
      <source>Nothing remains on the pass.</source>
      <comment>USED_UP</comment>
      <translation>Auf dem Pass ist nichts mehr übrig.</translation>
    </message>
    <message>
      <source>The pass has ended or was cancelled.</source>
      <comment>PASS_ENDED</comment>
      <translation>Der Pass ist abgelaufen oder gekündigt.</translation>
    </message>
    <message>
      <source>The pass is good at other locations only.</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Der Pass gilt nur an anderen Standorten.</translation>
    </message>
    <message>
      <source>The pass is not paid yet. Take the payment.</source>
      <comment>UNPAID</comment>
      <translation>Der Pass ist noch nicht bezahlt. Nimm die Zahlung an.</translation>
    </message>
    <message>
      <source>The plan's limit is reached.</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Das Limit des Tarifs ist erreicht.</translation>
    </message>
    <message>
      <source>No pass that could be used here.</source>
      <comment>NO_PASS</comment>
      <translation>Kein Pass, der hier genutzt werden kann.</translation>
    </message>
  </context>
  <context>
    <name>DeedText</name>
    <message>
      <source>{name} checked in.</source>
      <comment>CHECKED_IN</comment>
      <translation>{name} ist eingecheckt.</translation>
    </message>
    <message>
      <source>{name} checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>{name} ist ausgecheckt.</translation>
    </message>
    <message>
      <source>{name} let in free.</source>
      <comment>LET_IN_FREE</comment>
      <translation>{name} ist gratis eingelassen.</translation>
    </message>
    <message>
      <source>{name} is inside already.</source>
      <comment>ALREADY_IN</comment>
      <translation>{name} ist schon anwesend.</translation>
    </message>
    <message>
      <source>{name} can't come in: {why}</source>
      <comment>REFUSED</comment>
      <translation>{name} kann nicht hinein: {why}</translation>
    </message>
    <message>
      <source>Undone. {name}'s visit doesn't count.</source>
      <comment>UNDONE</comment>
      <translation>Rückgängig gemacht. Der Besuch von {name} zählt nicht.</translation>
    </message>
    <message>
      <source>{name} is inside again.</source>
      <comment>STILL_HERE</comment>
      <translation>{name} ist wieder anwesend.</translation>
    </message>
    <message>
      <source>{name}'s visit doesn't count any more.</source>
      <comment>VOIDED</comment>
      <translation>Der Besuch von {name} zählt nicht mehr.</translation>
    </message>
    <message>
      <source>The times of {name}'s visit are corrected.</source>
      <comment>CORRECTED</comment>
      <translation>Die Besuchszeiten von {name} sind korrigiert.</translation>
    </message>
    <message>
      <source>{name}'s visit is added.</source>
      <comment>BACK_FILLED</comment>
      <translation>Der Besuch von {name} ist nachgetragen.</translation>
    </message>
    <message>
      <source>Converted. {name}'s visit is paid.</source>
      <comment>CONVERTED</comment>
      <translation>Umgewandelt. Der Besuch von {name} ist bezahlt.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits converted.</source>
      <comment>CONVERTED_ALL</comment>
      <translation>
        <numerusform>1 Besuch umgewandelt.</numerusform>
        <numerusform>{number} Besuche umgewandelt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note saved for {name}.</source>
      <comment>NOTED</comment>
      <translation>Notiz zu {name} gespeichert.</translation>
    </message>
    <message>
      <source>Note closed.</source>
      <comment>NOTE_CLOSED</comment>
      <translation>Notiz erledigt.</translation>
    </message>
    <message>
      <source>{name}'s visits stay as they are.</source>
      <comment>KEPT</comment>
      <translation>Die Besuche von {name} bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>{name}'s visit is a free entry now.</source>
      <comment>MADE_FREE</comment>
      <translation>Der Besuch von {name} ist jetzt ein Gratiseintritt.</translation>
    </message>
    <message>
      <source>All about {name} is in the file.</source>
      <comment>EXPORTED</comment>
      <translation>Alles über {name} ist in der Datei.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
      <source>No case has the ticket {ticket}. It is good for ten minutes.</source>
      <comment>NO_TICKET</comment>
      <translation>Zum Ticket {ticket} gibt es keinen Fall. Es gilt zehn Minuten.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <comment>NOTHING_TO_UNDO</comment>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
  </context>
  <context>
    <name>SheetText</name>
    <message>
      <source>Let {name} in free</source>
      <comment>LET_IN_TITLE</comment>
      <translation>{name} gratis einlassen</translation>
    </message>
    <message>
      <source>Expect payment later, within 7 days</source>
      <comment>EXPECT_PAYMENT</comment>
      <translation>Zahlung kommt später, innerhalb von 7 Tagen</translation>
    </message>
    <message>
      <source>Granted by {name}</source>
      <comment>GRANTED_BY</comment>
      <translation>Erlaubt von {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month for {name}.</source>
      <comment>MONTH_OF_MEMBER</comment>
      <translation>
        <numerusform>1 Gratiseintritt diesen Monat für {name}.</numerusform>
        <numerusform>{number} Gratiseintritte diesen Monat für {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} in the club.</source>
      <comment>MONTH_OF_CLUB</comment>
      <translation>
        <numerusform>{number} im ganzen Club.</numerusform>
        <numerusform>{number} im ganzen Club.</numerusform>
      </translation>
    </message>
    <message>
      <source>That's over this month's limit. A manager can approve.</source>
      <comment>OVER_LIMIT</comment>
      <translation>Das ist mehr als das Limit für diesen Monat. Die Leitung kann zustimmen.</translation>
    </message>
    <message>
      <source>Manager's PIN</source>
      <comment>MANAGERS_PIN</comment>
      <translation>PIN der Leitung</translation>
    </message>
    <message>
      <source>That is no manager's PIN.</source>
      <comment>PIN_WRONG</comment>
      <translation>Das ist keine PIN der Leitung.</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Zu viele Versuche. Bitte warte etwas.</translation>
    </message>
    <message>
      <source>Let in free</source>
      <comment>LET_IN</comment>
      <translation>Gratis einlassen</translation>
    </message>
    <message>
      <source>What for? 3 to 200 characters</source>
      <comment>OTHER_REASON</comment>
      <translation>Wofür? 3 bis 200 Zeichen</translation>
    </message>
    <message>
      <source>Reason, 3 to 200 characters</source>
      <comment>REASON</comment>
      <translation>Grund, 3 bis 200 Zeichen</translation>
    </message>
    <message>
      <source>Note for the team about {name}</source>
      <comment>NOTE_TITLE</comment>
      <translation>Notiz fürs Team zu {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE_FIELD</comment>
      <translation>Notiz</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {most}</source>
      <comment>COUNT</comment>
      <translation>
        <numerusform>{number} von {most}</numerusform>
        <numerusform>{number} von {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>Until (leave empty for no end)</source>
      <comment>LAST_DAY</comment>
      <translation>Bis (leer lassen: ohne Ende)</translation>
    </message>
    <message>
      <source>Show at the next check-in</source>
      <comment>SHOW_AT_CHECK_IN</comment>
      <translation>Beim nächsten Check-in zeigen</translation>
    </message>
    <message>
      <source>Save note</source>
      <comment>SAVE_NOTE</comment>
      <translation>Notiz speichern</translation>
    </message>
    <message>
      <source>Correct the visit of {day}</source>
      <comment>TIMES_TITLE</comment>
      <translation>Besuch vom {day} korrigieren</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Gegangen</translation>
    </message>
    <message>
      <source>Left (leave empty if still inside)</source>
      <comment>LEFT_OPTIONAL</comment>
      <translation>Gegangen (leer lassen, wenn noch anwesend)</translation>
    </message>
    <message>
      <source>Write times as 18:05.</source>
      <comment>BAD_TIME</comment>
      <translation>Schreibe Zeiten so: 18:05.</translation>
    </message>
    <message>
      <source>Write the day as 2026-06-12.</source>
      <comment>BAD_DAY</comment>
      <translation>Schreibe den Tag so: 2026-06-12.</translation>
    </message>
    <message>
      <source>Save times</source>
      <comment>SAVE_TIMES</comment>
      <translation>Zeiten speichern</translation>
    </message>
    <message>
      <source>Add a missed visit of {name}</source>
      <comment>MISSED_TITLE</comment>
      <translation>Besuch von {name} nachtragen</translation>
    </message>
    <message>
      <source>Day</source>
      <comment>DAY</comment>
      <translation>Tag</translation>
    </message>
    <message>
      <source>By their pass</source>
      <comment>BY_THEIR_PASS</comment>
      <translation>Mit dem eigenen Pass</translation>
    </message>
    <message>
      <source>As a free entry</source>
      <comment>AS_FREE_ENTRY</comment>
      <translation>Als Gratiseintritt</translation>
    </message>
    <message>
      <source>Add visit</source>
      <comment>ADD_VISIT</comment>
      <translation>Besuch nachtragen</translation>
    </message>
    <message>
      <source>Take back the visit of {day}</source>
      <comment>VOID_TITLE</comment>
      <translation>Besuch vom {day} stornieren</translation>
    </message>
    <message>
      <source>The pass gets its entry back, and nothing is charged. The record stays.</source>
      <comment>VOID_LINE</comment>
      <translation>Der Pass bekommt den Eintritt zurück, und nichts wird berechnet. Der Eintrag bleibt.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <comment>VOID</comment>
      <translation>Stornieren</translation>
    </message>
    <message>
      <source>Convert {name}'s free entry</source>
      <comment>CONVERT_TITLE</comment>
      <translation>Gratiseintritt von {name} umwandeln</translation>
    </message>
    <message>
      <source>{when}. {why}, granted by {name}.</source>
      <comment>FREE_BECAUSE</comment>
      <translation>{when}. {why}, erlaubt von {name}.</translation>
    </message>
    <message>
      <source>{when}. {why}.</source>
      <comment>FREE_BECAUSE_ALONE</comment>
      <translation>{when}. {why}.</translation>
    </message>
    <message>
      <source>No charge</source>
      <comment>WAY_FREE</comment>
      <translation>Kostet nichts</translation>
    </message>
    <message>
      <source>{before} → {after} left</source>
      <comment>WAY_LEFT</comment>
      <translation>{before} → {after} übrig</translation>
    </message>
    <message>
      <source>Pay {money}</source>
      <comment>WAY_PAY</comment>
      <translation>{money} zahlen</translation>
    </message>
    <message>
      <source>No pass covered that day.</source>
      <comment>NO_WAY</comment>
      <translation>Kein Pass galt an diesem Tag.</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid with “{name}”.</source>
      <comment>PREVIEW_PASS</comment>
      <translation>Der Besuch am {when} wird mit „{name}“ bezahlt.</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid: “{name}” for {money}.</source>
      <comment>PREVIEW_PAY</comment>
      <translation>Der Besuch am {when} wird bezahlt: „{name}“ für {money}.</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>In bezahlt umwandeln</translation>
    </message>
    <message>
      <source>Whose guest is {name}?</source>
      <comment>GUEST_TITLE</comment>
      <translation>Wessen Gast ist {name}?</translation>
    </message>
    <message>
      <source>Search for the host</source>
      <comment>HOST</comment>
      <translation>Einladendes Mitglied suchen</translation>
    </message>
    <message>
      <source>Check in as guest</source>
      <comment>GUEST_IN</comment>
      <translation>Als Gast einchecken</translation>
    </message>
    <message>
      <source>Sell {name} a pass</source>
      <comment>SALE_TITLE</comment>
      <translation>{name} einen Pass verkaufen</translation>
    </message>
    <message>
      <source>Charge {money} and check in</source>
      <comment>SELL</comment>
      <translation>{money} berechnen und einchecken</translation>
    </message>
    <message>
      <source>Check in, charge by time</source>
      <comment>SELL_BY_TIME</comment>
      <translation>Einchecken, nach Zeit berechnen</translation>
    </message>
    <message>
      <source>{money} for {duration}</source>
      <comment>BY_TIME</comment>
      <translation>{money} je {duration}</translation>
    </message>
    <message>
      <source>Undo this?</source>
      <comment>UNDO_TITLE</comment>
      <translation>Rückgängig machen?</translation>
    </message>
    <message>
      <source>{name} came in at {time}. The visit will not count.</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>{name} kam um {time} Uhr. Der Besuch wird nicht zählen.</translation>
    </message>
    <message>
      <source>{name} left at {time}. They will be inside again.</source>
      <comment>UNDO_CHECK_OUT</comment>
      <translation>{name} ging um {time} Uhr. Danach gilt: wieder anwesend.</translation>
    </message>
    <message>
      <source>Visit of {day}</source>
      <comment>VISIT_TITLE</comment>
      <translation>Besuch vom {day}</translation>
    </message>
    <message>
      <source>Correct times</source>
      <comment>CORRECT_TIMES</comment>
      <translation>Zeiten korrigieren</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <comment>TAKE_BACK</comment>
      <translation>Stornieren …</translation>
    </message>
    <message>
      <source>Convert to paid…</source>
      <comment>CONVERT_TO_PAID</comment>
      <translation>In bezahlt umwandeln …</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Einen Moment …</translation>
    </message>
  </context>
  <context>
    <name>InboxText</name>
    <message>
      <source>Nothing waits for you.</source>
      <comment>EMPTY</comment>
      <translation>Auf dich wartet nichts.</translation>
    </message>
    <message>
      <source>What contradicts itself and free entries to settle come here.</source>
      <comment>EMPTY_HOW</comment>
      <translation>Hierher kommen Widersprüche und Gratiseintritte, die zu klären sind.</translation>
    </message>
    <message numerus="yes">
      <source>Free entries to settle ({number})</source>
      <comment>TO_SETTLE</comment>
      <translation>
        <numerusform>Gratiseintritte zu klären ({number})</numerusform>
        <numerusform>Gratiseintritte zu klären ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To look at ({number})</source>
      <comment>TO_LOOK_AT</comment>
      <translation>
        <numerusform>Zum Ansehen ({number})</numerusform>
        <numerusform>Zum Ansehen ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not taken by the server ({number})</source>
      <comment>NOT_TAKEN</comment>
      <translation>
        <numerusform>Vom Server nicht angenommen ({number})</numerusform>
        <numerusform>Vom Server nicht angenommen ({number})</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has two visits at once</source>
      <comment>TWO_VISITS_AT_ONCE</comment>
      <translation>{name} hat zwei Besuche zugleich</translation>
    </message>
    <message>
      <source>{name}'s pass was used more often than it held</source>
      <comment>PASS_OVERSPENT</comment>
      <translation>Der Pass von {name} wurde öfter genutzt, als er hergab</translation>
    </message>
    <message>
      <source>{name} was charged twice on one day</source>
      <comment>CHARGED_TWICE</comment>
      <translation>{name}: an einem Tag zweimal berechnet</translation>
    </message>
    <message>
      <source>{name}'s code came twice in one moment</source>
      <comment>CODE_SHARED</comment>
      <translation>Der Code von {name} kam zweimal im selben Moment</translation>
    </message>
    <message>
      <source>{name}'s pass arrived. Convert the visit of {day}?</source>
      <comment>FREE_ENTRY_COVERED</comment>
      <translation>Der Pass von {name} ist da. Besuch vom {day} umwandeln?</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is expected by {last}.</source>
      <comment>EXPECTS_PAYMENT</comment>
      <translation>{name} kam am {day} gratis. Die Zahlung wird bis {last} erwartet.</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is late.</source>
      <comment>PAYMENT_LATE</comment>
      <translation>{name} kam am {day} gratis. Die Zahlung ist überfällig.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <comment>KEEP</comment>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Leave it free</source>
      <comment>KEEP_IT</comment>
      <translation>Gratis lassen</translation>
    </message>
    <message>
      <source>Take one back</source>
      <comment>VOID</comment>
      <translation>Einen stornieren</translation>
    </message>
    <message>
      <source>Make one free</source>
      <comment>MAKE_FREE</comment>
      <translation>Einen gratis machen</translation>
    </message>
    <message>
      <source>Convert</source>
      <comment>CONVERT</comment>
      <translation>Umwandeln</translation>
    </message>
    <message numerus="yes">
      <source>Convert {number}</source>
      <comment>CONVERT_ALL</comment>
      <translation>
        <numerusform>{number} umwandeln</numerusform>
        <numerusform>{number} umwandeln</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose how…</source>
      <comment>CHOOSE_WAY</comment>
      <translation>Art wählen …</translation>
    </message>
    <message>
      <source>{when} · {what} · {device}</source>
      <comment>VISITS</comment>
      <translation>{when} · {what} · {device}</translation>
    </message>
    <message>
      <source>Which visit?</source>
      <comment>WHICH_TITLE</comment>
      <translation>Welcher Besuch?</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <comment>EVENT_OF</comment>
      <translation>{name}, {when}</translation>
    </message>
    <message>
      <source>A scan, {when}</source>
      <comment>EVENT_OF_NOBODY</comment>
      <translation>Ein Scan, {when}</translation>
    </message>
    <message>
      <source>It stays on this machine. Tell whoever runs the server.</source>
      <comment>STAYS_HERE</comment>
      <translation>Es bleibt auf diesem Gerät. Sag der Person Bescheid, die den Server betreut.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>CANNOT_READ</comment>
      <translation>Das lässt sich gerade nicht laden.</translation>
    </message>
  </context>
  <context>
    <name>VisitText</name>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>1 Besuch</numerusform>
        <numerusform>{number} Besuche</numerusform>
      </translation>
    </message>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Kam</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Ging</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>NAME</comment>
      <translation>Name</translation>
    </message>
    <message>
      <source>Entry</source>
      <comment>ENTRY</comment>
      <translation>Eintritt</translation>
    </message>
    <message>
      <source>Where</source>
      <comment>WHERE</comment>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Flags</source>
      <comment>FLAGS</comment>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>SYNC</comment>
      <translation>Abgleich</translation>
    </message>
    <message>
      <source>{duration}</source>
      <comment>LENGTH</comment>
      <translation>{duration}</translation>
    </message>
    <message>
      <source>{duration} so far</source>
      <comment>SO_FAR</comment>
      <translation>bisher {duration}</translation>
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
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Membership</source>
      <comment>MEMBERSHIP</comment>
      <translation>Mitgliedschaft</translation>
    </message>
    <message>
      <source>Pass</source>
      <comment>PASS</comment>
      <translation>Pass</translation>
    </message>
    <message>
      <source>Booking</source>
      <comment>BOOKING</comment>
      <translation>Buchung</translation>
    </message>
    <message>
      <source>Guest pass</source>
      <comment>GUEST_PASS</comment>
      <translation>Gästepass</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE</comment>
      <translation>Gratiseintritt</translation>
    </message>
    <message>
      <source>Imported</source>
      <comment>MIGRATED</comment>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Einzeleintritt</translation>
    </message>
    <message>
      <source>{entry} · {price}</source>
      <comment>WITH_PRICE</comment>
      <translation>{entry} · {price}</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Erster Besuch</translation>
    </message>
    <message>
      <source>Unsure</source>
      <comment>UNSURE</comment>
      <translation>Unklar</translation>
    </message>
    <message>
      <source>Conflict</source>
      <comment>CONFLICT</comment>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <source>Clock was off</source>
      <comment>WRONG_CLOCK</comment>
      <translation>Uhr ging falsch</translation>
    </message>
    <message>
      <source>To be paid</source>
      <comment>PAY_LATER</comment>
      <translation>Zu zahlen</translation>
    </message>
    <message>
      <source>Sent</source>
      <comment>SENT</comment>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Waiting</source>
      <comment>WAITING</comment>
      <translation>Wartet</translation>
    </message>
  </context>
  <context>
    <name>TodayText</name>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <comment>YESTERDAY</comment>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>The day before</source>
      <comment>EARLIER_DAY</comment>
      <translation>Der Tag davor</translation>
    </message>
    <message>
      <source>The day after</source>
      <comment>LATER_DAY</comment>
      <translation>Der Tag danach</translation>
    </message>
    <message>
      <source>Pick a day</source>
      <comment>PICK_DAY</comment>
      <translation>Tag wählen</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>1 Besuch</numerusform>
        <numerusform>{number} Besuche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} anwesend</numerusform>
        <numerusform>{number} anwesend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} refused</source>
      <comment>REFUSED</comment>
      <translation>
        <numerusform>{number} abgelehnt</numerusform>
        <numerusform>{number} abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} free</source>
      <comment>FREE</comment>
      <translation>
        <numerusform>{number} gratis</numerusform>
        <numerusform>{number} gratis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} pay-as-you-go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>
        <numerusform>1 Einzeleintritt</numerusform>
        <numerusform>{number} Einzeleintritte</numerusform>
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
      <translation>Heute noch keine Besuche.</translation>
    </message>
    <message>
      <source>No visits on this day.</source>
      <comment>NO_VISITS_THEN</comment>
      <translation>An diesem Tag gab es keine Besuche.</translation>
    </message>
    <message>
      <source>No visit fits. Try another filter.</source>
      <comment>NOTHING_FITS</comment>
      <translation>Kein Besuch passt. Versuche einen anderen Filter.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Anwesend</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>ONLY_FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>ONLY_PAY_AS_YOU_GO</comment>
      <translation>Einzeleintritt</translation>
    </message>
    <message>
      <source>First visits</source>
      <comment>NEW</comment>
      <translation>Erste Besuche</translation>
    </message>
    <message>
      <source>Estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Geschätzt</translation>
    </message>
    <message>
      <source>Search by name</source>
      <comment>SEARCH</comment>
      <translation>Nach Namen suchen</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEWER</comment>
      <translation>
        <numerusform>{number} neu</numerusform>
        <numerusform>{number} neu</numerusform>
      </translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>EXPORT_CSV</comment>
      <translation>CSV exportieren</translation>
    </message>
    <message>
      <source>Export JSON</source>
      <comment>EXPORT_JSON</comment>
      <translation>JSON exportieren</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Saving…</source>
      <comment>SAVING</comment>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <comment>SAVED</comment>
      <translation>Gespeichert als {name}</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>PRINTED</comment>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <source>The printer did not take it.</source>
      <comment>NOT_PRINTED</comment>
      <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Das lässt sich gerade nicht laden.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
      <source>The check-in was taken back.</source>
      <comment>TAKEN_BACK</comment>
      <translation>Der Check-in wurde storniert.</translation>
    </message>
    <message>
      <source>The times were changed.</source>
      <comment>TIMES_CHANGED</comment>
      <translation>Die Zeiten wurden geändert.</translation>
    </message>
  </context>
  <context>
    <name>StoryText</name>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>WHAT_HAPPENED</comment>
      <translation>Was passiert ist</translation>
    </message>
    <message>
      <source>Change times</source>
      <comment>CHANGE_TIMES</comment>
      <translation>Zeiten ändern</translation>
    </message>
    <message>
      <source>Take back</source>
      <comment>TAKE_BACK</comment>
      <translation>Stornieren</translation>
    </message>
    <message>
      <source>Take this check-in back? The pass and the money go back too.</source>
      <comment>TAKE_BACK_ASK</comment>
      <translation>Diesen Check-in stornieren? Auch der Eintritt auf dem Pass und das Geld gehen zurück.</translation>
    </message>
    <message>
      <source>Yes, take it back</source>
      <comment>TAKE_BACK_YES</comment>
      <translation>Ja, stornieren</translation>
    </message>
    <message>
      <source>Keep it</source>
      <comment>KEEP</comment>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Open at the desk</source>
      <comment>AT_DESK</comment>
      <translation>Am Empfang öffnen</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Gegangen</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Noch anwesend</translation>
    </message>
    <message>
      <source>Reason (3 to 200 letters)</source>
      <comment>REASON</comment>
      <translation>Grund (3 bis 200 Zeichen)</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Checked in: {entry}</source>
      <comment>CHECKED_IN</comment>
      <translation>Eingecheckt: {entry}</translation>
    </message>
    <message>
      <source>Came back: {entry}</source>
      <comment>CHECKED_IN_AGAIN</comment>
      <translation>Wiedergekommen: {entry}</translation>
    </message>
    <message>
      <source>Checked out after {duration}</source>
      <comment>CHECKED_OUT</comment>
      <translation>Ausgecheckt nach {duration}</translation>
    </message>
    <message>
      <source>Closed by itself after {duration}</source>
      <comment>CLOSED_BY_ITSELF</comment>
      <translation>Von selbst beendet nach {duration}</translation>
    </message>
    <message>
      <source>Expected from {time}</source>
      <comment>REGISTERED</comment>
      <translation>Erwartet ab {time} Uhr</translation>
    </message>
    <message>
      <source>Came at {time}, was {old}</source>
      <comment>CAME_CHANGED</comment>
      <translation>Gekommen um {time} Uhr, vorher {old}</translation>
    </message>
    <message>
      <source>Left at {time}, was {old}</source>
      <comment>LEFT_CHANGED</comment>
      <translation>Gegangen um {time} Uhr, vorher {old}</translation>
    </message>
    <message>
      <source>Left at {time}</source>
      <comment>LEFT_SET</comment>
      <translation>Gegangen um {time} Uhr</translation>
    </message>
    <message>
      <source>The check-out was taken back</source>
      <comment>STILL_HERE</comment>
      <translation>Der Check-out wurde storniert</translation>
    </message>
    <message>
      <source>Made paid: {entry}</source>
      <comment>CONVERTED</comment>
      <translation>In bezahlt umgewandelt: {entry}</translation>
    </message>
    <message>
      <source>Linked to a booking</source>
      <comment>LINKED</comment>
      <translation>Mit einer Buchung verknüpft</translation>
    </message>
    <message>
      <source>Kept beside another visit</source>
      <comment>KEPT</comment>
      <translation>Neben einem anderen Besuch behalten</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>VOIDED</comment>
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Charged {price}</source>
      <comment>CHARGED</comment>
      <translation>{price} berechnet</translation>
    </message>
    <message>
      <source>Not charged: {price}</source>
      <comment>CHARGE_VOIDED</comment>
      <translation>Nicht berechnet: {price}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <comment>BECAUSE</comment>
      <translation>„{reason}“</translation>
    </message>
    <message>
      <source>by the member</source>
      <comment>BY_MEMBER</comment>
      <translation>vom Mitglied</translation>
    </message>
    <message>
      <source>by itself</source>
      <comment>BY_ITSELF</comment>
      <translation>von selbst</translation>
    </message>
    <message>
      <source>by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>von {name}</translation>
    </message>
    <message>
      <source>{who}, at {where}</source>
      <comment>AT_DEVICE</comment>
      <translation>{who}, an {where}</translation>
    </message>
  </context>
  <context>
    <name>InsideText</name>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} anwesend</numerusform>
        <numerusform>{number} anwesend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of {capacity} places taken</source>
      <comment>OF_CAPACITY</comment>
      <translation>
        <numerusform>{number} von {capacity} Plätzen belegt</numerusform>
        <numerusform>{number} von {capacity} Plätzen belegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nearly full: {number} of {capacity} places taken</source>
      <comment>NEARLY_FULL</comment>
      <translation>
        <numerusform>Fast voll: {number} von {capacity} Plätzen belegt</numerusform>
        <numerusform>Fast voll: {number} von {capacity} Plätzen belegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Full: {number} of {capacity} places taken</source>
      <comment>FULL</comment>
      <translation>
        <numerusform>Voll: {number} von {capacity} Plätzen belegt</numerusform>
        <numerusform>Voll: {number} von {capacity} Plätzen belegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure (over {hours} h)</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>{number} unklar (über {hours} h)</numerusform>
        <numerusform>{number} unklar (über {hours} h)</numerusform>
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
      <translation>Längster Besuch zuerst</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>seit {time}</translation>
    </message>
    <message>
      <source>{duration} · Unsure</source>
      <comment>STAY_UNSURE</comment>
      <translation>{duration} · Unklar</translation>
    </message>
    <message numerus="yes">
      <source>{number} selected</source>
      <comment>SELECTED</comment>
      <translation>
        <numerusform>{number} ausgewählt</numerusform>
        <numerusform>{number} ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>Check out</source>
      <comment>CHECK_OUT</comment>
      <translation>Auschecken</translation>
    </message>
    <message>
      <source>Check out selected</source>
      <comment>CHECK_OUT_SELECTED</comment>
      <translation>Ausgewählte auschecken</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR_SELECTION</comment>
      <translation>Auswahl aufheben</translation>
    </message>
    <message>
      <source>Closing: check out everyone</source>
      <comment>CLOSING</comment>
      <translation>Feierabend: alle auschecken</translation>
    </message>
    <message numerus="yes">
      <source>Check out all {number} people now?</source>
      <comment>CLOSING_ASK</comment>
      <translation>
        <numerusform>Die eine Person jetzt auschecken?</numerusform>
        <numerusform>Jetzt alle {number} Personen auschecken?</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, check out all</source>
      <comment>CLOSING_YES</comment>
      <translation>Ja, alle auschecken</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
      <source>Checking out everyone in {number} seconds.</source>
      <comment>CLOSING_IN</comment>
      <translation>
        <numerusform>In 1 Sekunde werden alle ausgecheckt.</numerusform>
        <numerusform>In {number} Sekunden werden alle ausgecheckt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>STOP</comment>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stopped. Nobody was checked out.</source>
      <comment>STOPPED</comment>
      <translation>Gestoppt. Niemand wurde ausgecheckt.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>
        <numerusform>1 Person ausgecheckt.</numerusform>
        <numerusform>{number} Personen ausgecheckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} could not be checked out: {why}</source>
      <comment>SOME_NOT</comment>
      <translation>
        <numerusform>1 Person konnte nicht ausgecheckt werden: {why}</numerusform>
        <numerusform>{number} Personen konnten nicht ausgecheckt werden: {why}</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
      <source>{number} people are inside again.</source>
      <comment>REOPENED</comment>
      <translation>
        <numerusform>1 Person ist wieder anwesend.</numerusform>
        <numerusform>{number} Personen sind wieder anwesend.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all could be brought back: {why}</source>
      <comment>SOME_STAY_OUT</comment>
      <translation>Nicht alle konnten zurückgeholt werden: {why}</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Evakuierung</translation>
    </message>
    <message>
      <source>Nobody is in.</source>
      <comment>NOBODY</comment>
      <translation>Niemand ist anwesend.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Das lässt sich gerade nicht laden.</translation>
    </message>
  </context>
  <context>
    <name>EvacuationText</name>
    <message>
      <source>Evacuation</source>
      <comment>TITLE</comment>
      <translation>Evakuierung</translation>
    </message>
    <message>
      <source>Is this an alarm?</source>
      <comment>ASK</comment>
      <translation>Ist das ein Alarm?</translation>
    </message>
    <message>
      <source>The names of all who are inside will be shown on this screen.</source>
      <comment>ASK_MORE</comment>
      <translation>Die Namen aller Anwesenden erscheinen dann auf diesem Bildschirm.</translation>
    </message>
    <message>
      <source>Yes, show the list</source>
      <comment>YES</comment>
      <translation>Ja, Liste zeigen</translation>
    </message>
    <message>
      <source>No, go back</source>
      <comment>NO</comment>
      <translation>Nein, zurück</translation>
    </message>
    <message>
      <source>Go on with the list of {time}</source>
      <comment>GO_ON</comment>
      <translation>Weiter mit der Liste von {time} Uhr</translation>
    </message>
    <message numerus="yes">
      <source>{safe} of {number} safe</source>
      <comment>SAFE_OF</comment>
      <translation>
        <numerusform>{safe} von {number} in Sicherheit</numerusform>
        <numerusform>{safe} von {number} in Sicherheit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {number} are safe</source>
      <comment>ALL_SAFE</comment>
      <translation>
        <numerusform>Die eine Person ist in Sicherheit</numerusform>
        <numerusform>Alle {number} sind in Sicherheit</numerusform>
      </translation>
    </message>
    <message>
      <source>Safe</source>
      <comment>SAFE</comment>
      <translation>In Sicherheit</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <comment>MISSING</comment>
      <translation>Noch nicht gesehen</translation>
    </message>
    <message>
      <source>Hide safe</source>
      <comment>HIDE_SAFE</comment>
      <translation>Sichere ausblenden</translation>
    </message>
    <message>
      <source>Show safe</source>
      <comment>SHOW_SAFE</comment>
      <translation>Sichere zeigen</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>To phones</source>
      <comment>PHONES</comment>
      <translation>Aufs Handy</translation>
    </message>
    <message>
      <source>Scan with a phone’s camera. The text is the list; it needs no network.</source>
      <comment>PHONES_HOW</comment>
      <translation>Mit einer Handykamera scannen. Der Text ist die Liste; sie braucht kein Netz.</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {all}</source>
      <comment>PHONE_PART</comment>
      <translation>
        <numerusform>{number} von {all}</numerusform>
        <numerusform>{number} von {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the list</source>
      <comment>BACK_TO_LIST</comment>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>End the alarm</source>
      <comment>CLOSE</comment>
      <translation>Alarm beenden</translation>
    </message>
    <message>
      <source>End the alarm? The list goes away after a day.</source>
      <comment>CLOSE_ASK</comment>
      <translation>Alarm beenden? Die Liste verschwindet nach einem Tag.</translation>
    </message>
    <message>
      <source>Yes, end it</source>
      <comment>CLOSE_YES</comment>
      <translation>Ja, beenden</translation>
    </message>
    <message>
      <source>No</source>
      <comment>CLOSE_NO</comment>
      <translation>Nein</translation>
    </message>
    <message>
      <source>As of {time}</source>
      <comment>TAKEN</comment>
      <translation>Stand: {time} Uhr</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>seit {time}</translation>
    </message>
    <message>
      <source>Nobody was inside.</source>
      <comment>NOBODY</comment>
      <translation>Niemand war anwesend.</translation>
    </message>
    <message>
      <source>The list can't be read. Count people by hand.</source>
      <comment>NOT_READ</comment>
      <translation>Die Liste lässt sich nicht laden. Zähle die Leute von Hand.</translation>
    </message>
    <message>
      <source>A tick may be lost if this machine stops now.</source>
      <comment>NOT_KEPT</comment>
      <translation>Ein Haken kann verloren gehen, wenn dieses Gerät jetzt ausfällt.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>May have left</source>
      <comment>UNSURE</comment>
      <translation>Vielleicht schon weg</translation>
    </message>
  </context>
  <context>
    <name>ChartText</name>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Bookings</source>
      <comment>BOOKINGS</comment>
      <translation>Buchungen</translation>
    </message>
    <message>
      <source>Arrivals in a quarter of an hour</source>
      <comment>ARRIVALS</comment>
      <translation>Ankünfte pro Viertelstunde</translation>
    </message>
    <message>
      <source>People inside</source>
      <comment>INSIDE_NOW</comment>
      <translation>Anwesende</translation>
    </message>
    <message>
      <source>How people came in, by hour</source>
      <comment>ENTRIES</comment>
      <translation>Art des Eintritts, pro Stunde</translation>
    </message>
    <message>
      <source>Refusals by reason</source>
      <comment>REFUSALS</comment>
      <translation>Ablehnungen nach Grund</translation>
    </message>
    <message>
      <source>Length of visits</source>
      <comment>STAYS</comment>
      <translation>Dauer der Besuche</translation>
    </message>
    <message>
      <source>Pay-as-you-go income</source>
      <comment>INCOME</comment>
      <translation>Einnahmen aus Einzeleintritten</translation>
    </message>
    <message>
      <source>Free entries by reason</source>
      <comment>FREE_ENTRIES</comment>
      <translation>Gratiseintritte nach Grund</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>TIME</comment>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Number</source>
      <comment>NUMBER</comment>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Amount</source>
      <comment>AMOUNT</comment>
      <translation>Betrag</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Währung</translation>
    </message>
    <message>
      <source>This day</source>
      <comment>TODAY</comment>
      <translation>Dieser Tag</translation>
    </message>
    <message>
      <source>Usual {weekday}</source>
      <comment>USUAL</comment>
      <translation>Üblicher {weekday}</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Anwesend</translation>
    </message>
    <message numerus="yes">
      <source>Places: {number}</source>
      <comment>CAPACITY</comment>
      <translation>
        <numerusform>Plätze: {number}</numerusform>
        <numerusform>Plätze: {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Reason</source>
      <comment>REASON</comment>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Minutes</source>
      <comment>MINUTES</comment>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Median</source>
      <comment>MEDIAN</comment>
      <translation>Median</translation>
    </message>
    <message>
      <source>Middle half from</source>
      <comment>MIDDLE_FROM</comment>
      <translation>Mittlere Hälfte von</translation>
    </message>
    <message>
      <source>Middle half to</source>
      <comment>MIDDLE_TO</comment>
      <translation>Mittlere Hälfte bis</translation>
    </message>
    <message>
      <source>Half stay {lower} to {upper}. In the middle: {median}.</source>
      <comment>HALF_STAY</comment>
      <translation>Die Hälfte bleibt {lower} bis {upper}. In der Mitte: {median}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {number} visits that ended with a scan.</source>
      <comment>STAYS_OF</comment>
      <translation>
        <numerusform>Von 1 Besuch, der mit einem Scan endete.</numerusform>
        <numerusform>Von {number} Besuchen, die mit einem Scan endeten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Busiest {start}–{end}, {number} arrivals.</source>
      <comment>BUSIEST</comment>
      <translation>
        <numerusform>Am meisten los: {start}–{end}, 1 Ankunft.</numerusform>
        <numerusform>Am meisten los: {start}–{end}, {number} Ankünfte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} % more than a usual {weekday}.</source>
      <comment>MORE</comment>
      <translation>{percent} % mehr als an einem üblichen {weekday}.</translation>
    </message>
    <message>
      <source>{percent} % less than a usual {weekday}.</source>
      <comment>LESS</comment>
      <translation>{percent} % weniger als an einem üblichen {weekday}.</translation>
    </message>
    <message>
      <source>As on a usual {weekday}.</source>
      <comment>AS_USUAL</comment>
      <translation>Wie an einem üblichen {weekday}.</translation>
    </message>
    <message>
      <source>Nobody has come yet on this day.</source>
      <comment>NO_ARRIVALS</comment>
      <translation>An diesem Tag ist noch niemand gekommen.</translation>
    </message>
    <message>
      <source>Fewer than five people: not shown, so that nobody can be told apart.</source>
      <comment>TOO_FEW</comment>
      <translation>Weniger als fünf Personen: nicht gezeigt, damit man niemanden erkennt.</translation>
    </message>
    <message>
      <source>Nothing to show.</source>
      <comment>NOTHING</comment>
      <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
      <source>Show as table</source>
      <comment>AS_TABLE</comment>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <comment>AS_CHART</comment>
      <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
      <source>Export PNG</source>
      <comment>SAVE_PNG</comment>
      <translation>PNG exportieren</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>SAVE_CSV</comment>
      <translation>CSV exportieren</translation>
    </message>
    <message>
      <source>{where}: {values}</source>
      <comment>TOLD</comment>
      <translation>{where}: {values}</translation>
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
      <translation>Gratis</translation>
    </message>
    <message>
      <source>No bookings on this day.</source>
      <comment>NO_BOOKINGS</comment>
      <translation>Keine Buchungen an diesem Tag.</translation>
    </message>
    <message>
      <source>Booked</source>
      <comment>BOOKED_TIME</comment>
      <translation>Gebucht</translation>
    </message>
    <message>
      <source>What</source>
      <comment>RESOURCE</comment>
      <translation>Was</translation>
    </message>
    <message>
      <source>By</source>
      <comment>BOOKED_BY</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>TURNOUT</comment>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Time used</source>
      <comment>USED</comment>
      <translation>Genutzte Zeit</translation>
    </message>
    <message>
      <source>Over</source>
      <comment>OVERSTAY</comment>
      <translation>Überzogen</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>ARRIVED</comment>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Did not come</source>
      <comment>NO_SHOW</comment>
      <translation>Nicht gekommen</translation>
    </message>
    <message>
      <source>Registered, not arrived</source>
      <comment>REGISTERED</comment>
      <translation>Nur angemeldet</translation>
    </message>
    <message>
      <source>Expected</source>
      <comment>EXPECTED</comment>
      <translation>Erwartet</translation>
    </message>
    <message numerus="yes">
      <source>{number} %</source>
      <comment>PERCENT</comment>
      <translation>
        <numerusform>{number} %</numerusform>
        <numerusform>{number} %</numerusform>
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
        <numerusform>1 Buchung</numerusform>
        <numerusform>{number} Buchungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} did not come</source>
      <comment>NO_SHOWS</comment>
      <translation>
        <numerusform>{number} nicht gekommen</numerusform>
        <numerusform>{number} nicht gekommen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RefusalText</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Unbekannter Code</translation>
    </message>
    <message>
      <source>Not a member code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Kein Mitgliedscode</translation>
    </message>
    <message>
      <source>Card replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Karte ersetzt</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Code abgelaufen</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Nicht anwesend</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Unter dem Mindestalter</translation>
    </message>
    <message>
      <source>Waiver needed</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Formular nötig</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
      <source>Not in pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Außerhalb der Passzeiten</translation>
    </message>
    <message>
      <source>Pass not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pass gilt noch nicht</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pass aufgebraucht</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pass abgelaufen</translation>
    </message>
    <message>
      <source>Other location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Anderer Standort</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <comment>UNPAID</comment>
      <translation>Nicht bezahlt</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Tariflimit</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Kein Pass</translation>
    </message>
  </context>
  <context>
    <name>MemberText</name>
    <message>
      <source>Scan to check in</source>
      <comment>SCAN</comment>
      <translation>Hier einchecken</translation>
    </message>
    <message>
      <source>Hold your code 15 cm from the camera.</source>
      <comment>SCAN_HOW</comment>
      <translation>Halte deinen Code 15 cm vor die Kamera.</translation>
    </message>
    <message>
      <source>Scanning again when you leave checks you out.</source>
      <comment>SCAN_AGAIN</comment>
      <translation>Scanne beim Gehen noch mal, um auszuchecken.</translation>
    </message>
    <message>
      <source>Scan your code below</source>
      <comment>SCANNER_ONLY</comment>
      <translation>Scanne deinen Code hier unten</translation>
    </message>
    <message>
      <source>Waking up the camera</source>
      <comment>CAMERA_STARTING</comment>
      <translation>Die Kamera wacht auf</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <comment>CAMERA_STARTING_HOW</comment>
      <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
      <source>The camera is resting</source>
      <comment>CAMERA_RESTING</comment>
      <translation>Die Kamera macht Pause</translation>
    </message>
    <message>
      <source>Camera is on. Nothing is stored.</source>
      <comment>CAMERA_PRIVACY</comment>
      <translation>Die Kamera ist an. Nichts wird gespeichert.</translation>
    </message>
    <message>
      <source>For staff: {fix}</source>
      <comment>FOR_STAFF</comment>
      <translation>Fürs Team: {fix}</translation>
    </message>
    <message>
      <source>Working offline. Check-ins are saved.</source>
      <comment>OFFLINE</comment>
      <translation>Gerade offline. Check-ins werden gespeichert.</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <comment>ONE_AT_A_TIME</comment>
      <translation>Bitte nacheinander</translation>
    </message>
    <message>
      <source>A little further away</source>
      <comment>FURTHER_AWAY</comment>
      <translation>Etwas weiter weg</translation>
    </message>
    <message>
      <source>A little closer</source>
      <comment>CLOSER</comment>
      <translation>Etwas näher ran</translation>
    </message>
    <message>
      <source>Tilt your phone, there's glare</source>
      <comment>GLARE</comment>
      <translation>Kipp dein Handy, es spiegelt</translation>
    </message>
    <message>
      <source>Turn up your screen</source>
      <comment>TOO_DARK</comment>
      <translation>Handy heller stellen</translation>
    </message>
    <message>
      <source>Turn down your screen</source>
      <comment>TOO_BRIGHT</comment>
      <translation>Handy dunkler stellen</translation>
    </message>
    <message>
      <source>Hold still</source>
      <comment>HOLD_STILL</comment>
      <translation>Kurz stillhalten</translation>
    </message>
    <message>
      <source>Point it straight at the camera</source>
      <comment>FACE_CAMERA</comment>
      <translation>Halte ihn gerade vor die Kamera</translation>
    </message>
    <message>
      <source>Try your card instead</source>
      <comment>TRY_CARD</comment>
      <translation>Versuch es mit deiner Karte</translation>
    </message>
    <message>
      <source>This screen is resting</source>
      <comment>RESTING</comment>
      <translation>Dieser Bildschirm macht Pause</translation>
    </message>
    <message>
      <source>Please see the front desk.</source>
      <comment>SEE_DESK_PLEASE</comment>
      <translation>Bitte melde dich am Empfang.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>WELCOME</comment>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <comment>WELCOME_NAME</comment>
      <translation>Willkommen, {name}</translation>
    </message>
    <message>
      <source>You're in. {time}</source>
      <comment>IN</comment>
      <translation>Du bist drin. {time}</translation>
    </message>
    <message>
      <source>Your first visit. Glad you came.</source>
      <comment>FIRST_VISIT</comment>
      <translation>Dein erster Besuch. Wie schön.</translation>
    </message>
    <message numerus="yes">
      <source>That's visit {number}. Nice one.</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>Das ist dein {number}. Besuch. Stark.</numerusform>
        <numerusform>Das ist dein {number}. Besuch. Stark.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} visits left</source>
      <comment>VISITS_LEFT</comment>
      <translation>
        <numerusform>Noch 1 Besuch</numerusform>
        <numerusform>Noch {number} Besuche</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last visit on this pass.</source>
      <comment>NO_VISITS_LEFT</comment>
      <translation>Das war der letzte Besuch auf diesem Pass.</translation>
    </message>
    <message>
      <source>{price} goes on your account.</source>
      <comment>CHARGED</comment>
      <translation>{price} kommt auf deine Rechnung.</translation>
    </message>
    <message>
      <source>See you soon</source>
      <comment>GOODBYE</comment>
      <translation>Bis bald</translation>
    </message>
    <message>
      <source>See you soon, {name}</source>
      <comment>GOODBYE_NAME</comment>
      <translation>Bis bald, {name}</translation>
    </message>
    <message>
      <source>You've left.</source>
      <comment>LEFT</comment>
      <translation>Du bist ausgecheckt.</translation>
    </message>
    <message>
      <source>You've left. {duration}.</source>
      <comment>LEFT_AFTER</comment>
      <translation>Du bist ausgecheckt. {duration}.</translation>
    </message>
    <message>
      <source>You're already in</source>
      <comment>ALREADY_IN</comment>
      <translation>Du bist schon drin</translation>
    </message>
    <message>
      <source>Since {time}. Leaving now?</source>
      <comment>LEAVING_NOW</comment>
      <translation>Seit {time} Uhr. Gehst du jetzt?</translation>
    </message>
    <message>
      <source>I'm leaving</source>
      <comment>LEAVE</comment>
      <translation>Ich gehe</translation>
    </message>
    <message>
      <source>Stay in</source>
      <comment>STAY</comment>
      <translation>Ich bleibe</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>No pass for today, {name}</source>
      <comment>NO_PASS_TODAY_NAME</comment>
      <translation>Kein Pass für heute, {name}</translation>
    </message>
    <message>
      <source>Good all day today.</source>
      <comment>OFFER_DAY</comment>
      <translation>Gilt heute den ganzen Tag.</translation>
    </message>
    <message>
      <source>Good today until {time}.</source>
      <comment>OFFER_UNTIL</comment>
      <translation>Gilt heute bis {time} Uhr.</translation>
    </message>
    <message>
      <source>Good for {duration}.</source>
      <comment>OFFER_FOR</comment>
      <translation>Gilt für {duration}.</translation>
    </message>
    <message numerus="yes">
      <source>Good for {number} visits.</source>
      <comment>OFFER_VISITS</comment>
      <translation>
        <numerusform>Gilt für 1 Besuch.</numerusform>
        <numerusform>Gilt für {number} Besuche.</numerusform>
      </translation>
    </message>
    <message>
      <source>For the time you stay.</source>
      <comment>OFFER_BY_TIME</comment>
      <translation>Für die Zeit, die du bleibst.</translation>
    </message>
    <message>
      <source>{price} per {duration}</source>
      <comment>PRICE_BY_TIME</comment>
      <translation>{price} je {duration}</translation>
    </message>
    <message>
      <source>Agree and check in</source>
      <comment>AGREE</comment>
      <translation>Zustimmen und einchecken</translation>
    </message>
    <message>
      <source>Pay {price} and check in</source>
      <comment>PAY</comment>
      <translation>{price} zahlen und einchecken</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>NOT_NOW</comment>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>It goes on your account.</source>
      <comment>ON_ACCOUNT</comment>
      <translation>Das kommt auf deine Rechnung.</translation>
    </message>
    <message>
      <source>Other passes</source>
      <comment>OTHER_PASSES</comment>
      <translation>Andere Pässe</translation>
    </message>
    <message>
      <source>{name} {price}</source>
      <comment>OTHER_OFFER</comment>
      <translation>{name} {price}</translation>
    </message>
    <message>
      <source>Still there?</source>
      <comment>STILL_THERE</comment>
      <translation>Noch da?</translation>
    </message>
    <message>
      <source>Touch the screen for more time.</source>
      <comment>STILL_THERE_HOW</comment>
      <translation>Tippe auf den Bildschirm für mehr Zeit.</translation>
    </message>
    <message>
      <source>You're in. One quick thing</source>
      <comment>STOP_BY</comment>
      <translation>Du bist drin. Noch eine Kleinigkeit</translation>
    </message>
    <message>
      <source>Please stop by the desk.</source>
      <comment>STOP_BY_HOW</comment>
      <translation>Bitte komm kurz zum Empfang.</translation>
    </message>
    <message>
      <source>A form needs renewing soon.</source>
      <comment>FORM_ENDS</comment>
      <translation>Ein Formular muss bald erneuert werden.</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Alles Gute zum Geburtstag</translation>
    </message>
    <message>
      <source>Happy birthday, {name}</source>
      <comment>BIRTHDAY_NAME</comment>
      <translation>Alles Gute zum Geburtstag, {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Stornieren</translation>
    </message>
    <message>
      <source>Undo {chip}</source>
      <comment>UNDO_CHIP</comment>
      <translation>Storno {chip}</translation>
    </message>
    <message>
      <source>I'm still here</source>
      <comment>STILL_HERE</comment>
      <translation>Ich bin noch da</translation>
    </message>
    <message>
      <source>Show the same code again</source>
      <comment>SCAN_SAME</comment>
      <translation>Zeig denselben Code noch mal</translation>
    </message>
    <message>
      <source>Then we take the charge back.</source>
      <comment>SCAN_SAME_HOW</comment>
      <translation>Dann stornieren wir den Betrag.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>TAKEN_BACK</comment>
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Nothing is charged. You're not checked in.</source>
      <comment>TAKEN_BACK_HOW</comment>
      <translation>Nichts wird berechnet. Du bist nicht eingecheckt.</translation>
    </message>
    <message>
      <source>You're still in</source>
      <comment>STILL_IN</comment>
      <translation>Du bist noch drin</translation>
    </message>
    <message>
      <source>As if you had never left.</source>
      <comment>STILL_IN_HOW</comment>
      <translation>Als wärst du nie gegangen.</translation>
    </message>
    <message>
      <source>That didn't work</source>
      <comment>NOT_TAKEN_BACK</comment>
      <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
      <source>Type my number</source>
      <comment>TYPE_NUMBER</comment>
      <translation>Nummer eingeben</translation>
    </message>
    <message>
      <source>I need help</source>
      <comment>NEED_HELP</comment>
      <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
      <source>Call someone</source>
      <comment>CALL_SOMEONE</comment>
      <translation>Jemanden rufen</translation>
    </message>
    <message>
      <source>How to find it</source>
      <comment>HOW_TO_FIND</comment>
      <translation>Wo ist mein Code?</translation>
    </message>
    <message>
      <source>Top up</source>
      <comment>TOP_UP</comment>
      <translation>Aufladen</translation>
    </message>
    <message>
      <source>Sign now</source>
      <comment>SIGN</comment>
      <translation>Jetzt unterschreiben</translation>
    </message>
    <message>
      <source>Someone's coming</source>
      <comment>HELP_COMES</comment>
      <translation>Es kommt jemand</translation>
    </message>
    <message>
      <source>We've told the front desk.</source>
      <comment>HELP_TOLD</comment>
      <translation>Der Empfang weiß Bescheid.</translation>
    </message>
    <message>
      <source>{name} is on the way.</source>
      <comment>HELP_BY</comment>
      <translation>{name} ist unterwegs.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>No one's at the desk right now</source>
      <comment>NOBODY_THERE</comment>
      <translation>Gerade ist niemand am Empfang</translation>
    </message>
    <message>
      <source>Call {phone}.</source>
      <comment>TELEPHONE</comment>
      <translation>Ruf an: {phone}.</translation>
    </message>
    <message>
      <source>Where your code is</source>
      <comment>FIND_CODE</comment>
      <translation>Hier findest du deinen Code</translation>
    </message>
    <message>
      <source>It is in your member app, or on your member card.</source>
      <comment>FIND_CODE_HOW</comment>
      <translation>In deiner Mitglieder-App oder auf deiner Mitgliedskarte.</translation>
    </message>
    <message>
      <source>Top up on your phone</source>
      <comment>TOP_UP_PHONE</comment>
      <translation>Am Handy aufladen</translation>
    </message>
    <message>
      <source>Sign on your phone</source>
      <comment>SIGN_PHONE</comment>
      <translation>Am Handy unterschreiben</translation>
    </message>
    <message>
      <source>Point your phone's camera at this code.</source>
      <comment>PHONE_HOW</comment>
      <translation>Halte deine Handykamera auf diesen Code.</translation>
    </message>
    <message>
      <source>Type your member number</source>
      <comment>NUMBER</comment>
      <translation>Gib deine Mitgliedsnummer ein</translation>
    </message>
    <message>
      <source>It is on your card and in your app.</source>
      <comment>NUMBER_HOW</comment>
      <translation>Sie steht auf deiner Karte und in deiner App.</translation>
    </message>
    <message>
      <source>That number isn't right</source>
      <comment>NUMBER_WRONG</comment>
      <translation>Diese Nummer passt nicht</translation>
    </message>
    <message>
      <source>Check it and try again.</source>
      <comment>NUMBER_WRONG_HOW</comment>
      <translation>Schau nach und versuch es noch mal.</translation>
    </message>
    <message>
      <source>Let's take a short break</source>
      <comment>NUMBER_PAUSED</comment>
      <translation>Machen wir kurz Pause</translation>
    </message>
    <message>
      <source>Try again in a little while, or ask at the desk.</source>
      <comment>NUMBER_PAUSED_HOW</comment>
      <translation>Versuch es etwas später noch mal oder frag am Empfang.</translation>
    </message>
    <message>
      <source>star</source>
      <comment>STAR</comment>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Check in</source>
      <comment>CHECK_IN</comment>
      <translation>Einchecken</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Language and ease of use</source>
      <comment>COMFORT</comment>
      <translation>Sprache und Bedienhilfen</translation>
    </message>
    <message>
      <source>How would you like it?</source>
      <comment>SHEET</comment>
      <translation>Wie hättest du es gern?</translation>
    </message>
    <message>
      <source>For this visit only.</source>
      <comment>SHEET_HOW</comment>
      <translation>Nur für diesen Besuch.</translation>
    </message>
    <message>
      <source>Speak to me</source>
      <comment>EASE_SPEAK</comment>
      <translation>Sprich mit mir</translation>
    </message>
    <message>
      <source>Larger text</source>
      <comment>EASE_LARGER_TEXT</comment>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>No sound</source>
      <comment>EASE_QUIET</comment>
      <translation>Kein Ton</translation>
    </message>
    <message>
      <source>More time</source>
      <comment>EASE_MORE_TIME</comment>
      <translation>Mehr Zeit</translation>
    </message>
    <message>
      <source>Less motion</source>
      <comment>EASE_LESS_MOTION</comment>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <source>Controls lower</source>
      <comment>EASE_CONTROLS_LOWER</comment>
      <translation>Tasten weiter unten</translation>
    </message>
    <message>
      <source>Strong contrast</source>
      <comment>EASE_STRONG_CONTRAST</comment>
      <translation>Starker Kontrast</translation>
    </message>
    <message>
      <source>Remember on my pass</source>
      <comment>REMEMBER</comment>
      <translation>Auf meinem Pass merken</translation>
    </message>
    <message>
      <source>Scan your code next, and we remember it.</source>
      <comment>REMEMBERS</comment>
      <translation>Scanne jetzt deinen Code, dann merken wir es uns.</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>DONE</comment>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Quiet now.</source>
      <comment>QUIET_NOW</comment>
      <translation>Gerade ist wenig los.</translation>
    </message>
    <message>
      <source>Busy now.</source>
      <comment>BUSY_NOW</comment>
      <translation>Gerade ist viel los.</translation>
    </message>
    <message>
      <source>Keep on screen</source>
      <comment>KEEP</comment>
      <translation>Weiter anzeigen</translation>
    </message>
    <message>
      <source>Desk ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Empfang: Ticket {ticket}</translation>
    </message>
    <message>
      <source>We don't know this code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
      <source>Try the code in your app, or ask at the desk.</source>
      <comment>UNKNOWN_CODE_HOW</comment>
      <translation>Nimm den Code in der App oder frag am Empfang.</translation>
    </message>
    <message>
      <source>Try the code in your app, or type your number.</source>
      <comment>UNKNOWN_CODE_TYPE</comment>
      <translation>Nimm den Code in der App oder gib deine Nummer ein.</translation>
    </message>
    <message>
      <source>That's a different kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Das ist eine andere Art von Code</translation>
    </message>
    <message>
      <source>Look for the member code in your app.</source>
      <comment>NOT_A_MEMBER_CODE_HOW</comment>
      <translation>Such den Mitgliedscode in deiner App.</translation>
    </message>
    <message>
      <source>This card was replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Diese Karte wurde ersetzt</translation>
    </message>
    <message>
      <source>Please use your newer card or the app.</source>
      <comment>CARD_REPLACED_HOW</comment>
      <translation>Bitte nimm deine neuere Karte oder die App.</translation>
    </message>
    <message>
      <source>This code has run out</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
      <source>Open your app for a fresh one.</source>
      <comment>CODE_EXPIRED_HOW</comment>
      <translation>Deine App zeigt dir einen neuen.</translation>
    </message>
    <message>
      <source>You're not checked in</source>
      <comment>NOT_INSIDE</comment>
      <translation>Du bist nicht eingecheckt</translation>
    </message>
    <message>
      <source>Nothing to do here. Have a good day.</source>
      <comment>NOT_INSIDE_HOW</comment>
      <translation>Du musst nichts tun. Schönen Tag noch.</translation>
    </message>
    <message>
      <source>No pass for today</source>
      <comment>NO_PASS</comment>
      <translation>Kein Pass für heute</translation>
    </message>
    <message>
      <source>You can get one at the desk.</source>
      <comment>NO_PASS_HOW</comment>
      <translation>Am Empfang bekommst du einen.</translation>
    </message>
    <message>
      <source>Your pass is used up</source>
      <comment>USED_UP</comment>
      <translation>Dein Pass ist aufgebraucht</translation>
    </message>
    <message>
      <source>Top up in the app or at the desk.</source>
      <comment>USED_UP_HOW</comment>
      <translation>Lade ihn in der App oder am Empfang auf.</translation>
    </message>
    <message>
      <source>Your pass has ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Dein Pass ist abgelaufen</translation>
    </message>
    <message>
      <source>Renew in the app or at the desk.</source>
      <comment>PASS_ENDED_HOW</comment>
      <translation>Verlängere ihn in der App oder am Empfang.</translation>
    </message>
    <message>
      <source>Your pass starts later</source>
      <comment>NOT_STARTED</comment>
      <translation>Dein Pass gilt erst später</translation>
    </message>
    <message>
      <source>It starts on {day}.</source>
      <comment>NOT_STARTED_ON</comment>
      <translation>Er gilt ab {day}.</translation>
    </message>
    <message>
      <source>Not in your pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Dein Pass gilt gerade nicht</translation>
    </message>
    <message>
      <source>Your pass starts at {time} today.</source>
      <comment>WRONG_HOURS_TODAY</comment>
      <translation>Dein Pass gilt heute ab {time} Uhr.</translation>
    </message>
    <message>
      <source>It is good again on {day} at {time}.</source>
      <comment>WRONG_HOURS_ON</comment>
      <translation>Er gilt wieder ab {day}, {time} Uhr.</translation>
    </message>
    <message>
      <source>Your pass is for another location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Dein Pass gilt an einem anderen Standort</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit here.</source>
      <comment>WRONG_LOCATION_HOW</comment>
      <translation>Frag am Empfang nach einem Besuch hier.</translation>
    </message>
    <message>
      <source>Your plan is used up</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Dein Tarif ist aufgebraucht</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit today.</source>
      <comment>PLAN_LIMIT_HOW</comment>
      <translation>Frag am Empfang nach einem Besuch heute.</translation>
    </message>
    <message>
      <source>One form to sign first</source>
      <comment>WAIVER</comment>
      <translation>Bitte erst ein Formular unterschreiben</translation>
    </message>
    <message>
      <source>It takes about two minutes, at the desk.</source>
      <comment>WAIVER_HOW</comment>
      <translation>Das dauert am Empfang etwa zwei Minuten.</translation>
    </message>
    <message>
      <source>It takes about two minutes.</source>
      <comment>WAIVER_SIGN</comment>
      <translation>Das dauert etwa zwei Minuten.</translation>
    </message>
    <message>
      <source>We're full right now</source>
      <comment>FULL</comment>
      <translation>Gerade ist alles voll</translation>
    </message>
    <message>
      <source>Please wait a little, then scan again.</source>
      <comment>FULL_HOW</comment>
      <translation>Bitte warte etwas und scanne dann noch mal.</translation>
    </message>
    <message>
      <source>We're closed</source>
      <comment>CLOSED</comment>
      <translation>Wir haben geschlossen</translation>
    </message>
    <message>
      <source>Please come back in our opening hours.</source>
      <comment>CLOSED_HOW</comment>
      <translation>Komm gern zu unseren Öffnungszeiten wieder.</translation>
    </message>
    <message>
      <source>We open at {time}.</source>
      <comment>CLOSED_UNTIL</comment>
      <translation>Wir öffnen um {time} Uhr.</translation>
    </message>
    <message>
      <source>We open on {day} at {time}.</source>
      <comment>CLOSED_UNTIL_DAY</comment>
      <translation>Wir öffnen am {day}, um {time} Uhr.</translation>
    </message>
    <message>
      <source>Please ask at the desk.</source>
      <comment>ASK_DESK</comment>
      <translation>Bitte frag am Empfang.</translation>
    </message>
    <message>
      <source>Please see the front desk</source>
      <comment>SEE_DESK</comment>
      <translation>Bitte melde dich am Empfang</translation>
    </message>
    <message>
      <source>It only takes a minute.</source>
      <comment>SEE_DESK_HOW</comment>
      <translation>Es dauert nur eine Minute.</translation>
    </message>
    <message>
      <source>We can't check this right now</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Wir können das gerade nicht prüfen</translation>
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
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Mend</source>
      <comment>MEND</comment>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Last scan</source>
      <comment>LAST_SCAN</comment>
      <translation>Letzter Scan</translation>
    </message>
    <message>
      <source>Scanner</source>
      <comment>SCANNER</comment>
      <translation>Scanner</translation>
    </message>
    <message>
      <source>Store</source>
      <comment>STORE</comment>
      <translation>Datenspeicher</translation>
    </message>
    <message>
      <source>Free space</source>
      <comment>SPACE</comment>
      <translation>Freier Platz</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SERVER</comment>
      <translation>Server</translation>
    </message>
    <message>
      <source>Clock</source>
      <comment>CLOCK</comment>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>Team-PINs</translation>
    </message>
    <message>
      <source>Screen</source>
      <comment>SCREEN</comment>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <source>Sound</source>
      <comment>SOUND</comment>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Temperature</source>
      <comment>POWER</comment>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>No camera is wanted.</source>
      <comment>CAMERA_OFF</comment>
      <translation>Keine Kamera gewünscht.</translation>
    </message>
    <message>
      <source>It is starting.</source>
      <comment>CAMERA_STARTING</comment>
      <translation>Sie startet gerade.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second.</source>
      <comment>CAMERA_RUNS</comment>
      <translation>{size}, {fps} Bilder pro Sekunde.</translation>
    </message>
    <message>
      <source>{name} is there.</source>
      <comment>CAMERA_THERE</comment>
      <translation>{name} ist da.</translation>
    </message>
    <message>
      <source>{name} is there, used by {program}.</source>
      <comment>CAMERA_USED</comment>
      <translation>{name} ist da, benutzt von {program}.</translation>
    </message>
    <message>
      <source>No pictures come. {why}</source>
      <comment>CAMERA_LOST</comment>
      <translation>Es kommen keine Bilder. {why}</translation>
    </message>
    <message>
      <source>There is no camera “{name}” here.</source>
      <comment>CAMERA_MISSING</comment>
      <translation>Eine Kamera „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second, too dark.</source>
      <comment>CAMERA_LAMP</comment>
      <translation>{size}, {fps} Bilder pro Sekunde, zu dunkel.</translation>
    </message>
    <message>
      <source>{size}, only {fps} pictures a second.</source>
      <comment>CAMERA_SLOW</comment>
      <translation>{size}, nur {fps} Bilder pro Sekunde.</translation>
    </message>
    <message>
      <source>Codes cannot be read. {why}</source>
      <comment>CAMERA_NO_DECODER</comment>
      <translation>Codes lassen sich nicht lesen. {why}</translation>
    </message>
    <message>
      <source>Plug it in, or choose another camera.</source>
      <comment>PLUG_IN_CAMERA</comment>
      <translation>Stecke sie an oder wähle eine andere Kamera.</translation>
    </message>
    <message>
      <source>Plug it in, or choose another. For a scanner only, set camera.source to none.</source>
      <comment>CHOOSE_CAMERA</comment>
      <translation>Stecke sie an oder wähle eine andere. Nur mit Scanner: setze camera.source auf none.</translation>
    </message>
    <message>
      <source>Add a lamp.</source>
      <comment>ADD_LAMP</comment>
      <translation>Stelle eine Lampe dazu.</translation>
    </message>
    <message>
      <source>Give the camera a socket of its own, and more light.</source>
      <comment>OWN_SOCKET</comment>
      <translation>Gib der Kamera einen eigenen Anschluss und mehr Licht.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <comment>INSTALL_AGAIN</comment>
      <translation>Installiere das Programm neu.</translation>
    </message>
    <message>
      <source>A camera on the network.</source>
      <comment>CAMERA_NETWORK</comment>
      <translation>Eine Kamera im Netzwerk.</translation>
    </message>
    <message>
      <source>Nothing was scanned yet.</source>
      <comment>SCAN_NONE</comment>
      <translation>Noch wurde nichts gescannt.</translation>
    </message>
    <message>
      <source>Read in {read} ms, answered in {answer} ms.</source>
      <comment>SCAN_TIMES</comment>
      <translation>In {read} ms gelesen, in {answer} ms beantwortet.</translation>
    </message>
    <message>
      <source>Read in {read} ms.</source>
      <comment>SCAN_READ</comment>
      <translation>In {read} ms gelesen.</translation>
    </message>
    <message>
      <source>Clean the lens, add light, or hold codes closer.</source>
      <comment>MORE_LIGHT</comment>
      <translation>Putze die Linse, mach mehr Licht oder halte Codes näher hin.</translation>
    </message>
    <message>
      <source>Scanners that type are understood anywhere.</source>
      <comment>SCANNER_KEYS</comment>
      <translation>Scanner, die tippen, werden überall verstanden.</translation>
    </message>
    <message>
      <source>The scanner at {port} is there.</source>
      <comment>SCANNER_PORT</comment>
      <translation>Der Scanner an {port} ist da.</translation>
    </message>
    <message>
      <source>{name} does not answer. {why}</source>
      <comment>SCANNER_LOST</comment>
      <translation>{name} antwortet nicht. {why}</translation>
    </message>
    <message>
      <source>There is no {port}.</source>
      <comment>SCANNER_NO_PORT</comment>
      <translation>{port} gibt es nicht.</translation>
    </message>
    <message>
      <source>Plug the scanner in, or correct its port.</source>
      <comment>PLUG_IN_SCANNER</comment>
      <translation>Stecke den Scanner an oder korrigiere seinen Anschluss.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits today.</source>
      <comment>STORE_SOUND</comment>
      <translation>
        <numerusform>1 Besuch heute.</numerusform>
        <numerusform>{number} Besuche heute.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing in it yet.</source>
      <comment>STORE_EMPTY</comment>
      <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
      <source>It cannot be used. {why}</source>
      <comment>STORE_BROKEN</comment>
      <translation>Er ist nicht nutzbar. {why}</translation>
    </message>
    <message>
      <source>It is kept elsewhere.</source>
      <comment>STORE_OTHER</comment>
      <translation>Er liegt woanders.</translation>
    </message>
    <message>
      <source>Pair with a server, or import your members.</source>
      <comment>IMPORT_SOMETHING</comment>
      <translation>Kopple einen Server oder importiere deine Mitglieder.</translation>
    </message>
    <message>
      <source>Start the kiosk again. It sets a damaged store aside.</source>
      <comment>START_AGAIN</comment>
      <translation>Starte den Kiosk neu. Er legt beschädigte Daten beiseite.</translation>
    </message>
    <message>
      <source>{size} free.</source>
      <comment>SPACE_FREE</comment>
      <translation>{size} frei.</translation>
    </message>
    <message>
      <source>Delete what is not needed on this disk.</source>
      <comment>MAKE_SPACE</comment>
      <translation>Lösche, was auf diesem Laufwerk nicht gebraucht wird.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>SERVER_NONE</comment>
      <translation>Dieses Gerät arbeitet allein.</translation>
    </message>
    <message numerus="yes">
      <source>Heard {time} ago, {number} waiting.</source>
      <comment>SERVER_FINE</comment>
      <translation>
        <numerusform>Letzter Kontakt vor {time}, 1 wartet.</numerusform>
        <numerusform>Letzter Kontakt vor {time}, {number} warten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not heard since {time}. {number} waiting.</source>
      <comment>SERVER_AWAY</comment>
      <translation>
        <numerusform>Kein Kontakt seit {time}. 1 wartet.</numerusform>
        <numerusform>Kein Kontakt seit {time}. {number} warten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Never heard.</source>
      <comment>SERVER_NEVER</comment>
      <translation>Noch nie Kontakt.</translation>
    </message>
    <message>
      <source>It does not know this device’s key.</source>
      <comment>SERVER_REFUSES</comment>
      <translation>Er kennt den Schlüssel dieses Geräts nicht.</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <comment>SERVER_SILENT</comment>
      <translation>Er antwortet nicht.</translation>
    </message>
    <message>
      <source>Look at the network cable and the address.</source>
      <comment>CHECK_NETWORK</comment>
      <translation>Prüfe das Netzwerkkabel und die Adresse.</translation>
    </message>
    <message>
      <source>Pair this device again.</source>
      <comment>PAIR_AGAIN</comment>
      <translation>Kopple dieses Gerät neu.</translation>
    </message>
    <message>
      <source>Never compared with a server.</source>
      <comment>CLOCK_UNKNOWN</comment>
      <translation>Noch nie mit einem Server verglichen.</translation>
    </message>
    <message>
      <source>{seconds} s beside the server’s.</source>
      <comment>CLOCK_OFF</comment>
      <translation>{seconds} s Abweichung vom Server.</translation>
    </message>
    <message>
      <source>Let this machine set its clock from the network.</source>
      <comment>SET_CLOCK</comment>
      <translation>Lass dieses Gerät seine Uhr nach dem Netz stellen.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people can sign in.</source>
      <comment>STAFF_FINE</comment>
      <translation>
        <numerusform>1 Person kann sich anmelden.</numerusform>
        <numerusform>{number} Personen können sich anmelden.</numerusform>
      </translation>
    </message>
    <message>
      <source>No manager has a PIN.</source>
      <comment>STAFF_NO_MANAGER</comment>
      <translation>In der Leitung hat niemand eine PIN.</translation>
    </message>
    <message>
      <source>Give a manager a PIN.</source>
      <comment>GIVE_PIN</comment>
      <translation>Gib jemandem in der Leitung eine PIN.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre, measured.</source>
      <comment>SCREEN_MEASURED</comment>
      <translation>{pitch} Pixel pro Millimeter, gemessen.</translation>
    </message>
    <message>
      <source>Sizes are guessed.</source>
      <comment>SCREEN_GUESSED</comment>
      <translation>Größen sind geschätzt.</translation>
    </message>
    <message>
      <source>Measure with a bank card: kiosk set-up.</source>
      <comment>MEASURE_SCREEN</comment>
      <translation>Miss mit einer Bankkarte: kiosk set-up.</translation>
    </message>
    <message>
      <source>On, {volume} %.</source>
      <comment>SOUND_ON</comment>
      <translation>An, {volume} %.</translation>
    </message>
    <message>
      <source>Switched off.</source>
      <comment>SOUND_OFF</comment>
      <translation>Ausgeschaltet.</translation>
    </message>
    <message>
      <source>There is no audio output.</source>
      <comment>SOUND_NO_OUTPUT</comment>
      <translation>Es gibt keinen Tonausgang.</translation>
    </message>
    <message>
      <source>Plug in a speaker, or switch sounds off.</source>
      <comment>PLUG_IN_SPEAKER</comment>
      <translation>Stecke einen Lautsprecher an oder schalte Töne aus.</translation>
    </message>
    <message>
      <source>{degrees} °C.</source>
      <comment>POWER_FINE</comment>
      <translation>{degrees} °C.</translation>
    </message>
    <message>
      <source>{degrees} °C: too hot.</source>
      <comment>POWER_HOT</comment>
      <translation>{degrees} °C: zu heiß.</translation>
    </message>
    <message>
      <source>Let air to the machine.</source>
      <comment>LET_AIR_IN</comment>
      <translation>Lass Luft an das Gerät.</translation>
    </message>
  </context>
  <context>
    <name>SettingLabel</name>
    <message>
      <source>Name of this device</source>
      <comment>DEVICE_NAME</comment>
      <translation>Name dieses Geräts</translation>
    </message>
    <message>
      <source>Location</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Standort</translation>
    </message>
    <message>
      <source>First set-up</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Erste Einrichtung</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Picture size</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Bildgröße</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <comment>CAMERA_FPS</comment>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <source>Exposure</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>Mains frequency</source>
      <comment>CAMERA_MAINS</comment>
      <translation>Netzfrequenz</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Bild spiegeln</translation>
    </message>
    <message>
      <source>Codes that are read</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Codes, die gelesen werden</translation>
    </message>
    <message>
      <source>Text before each code</source>
      <comment>READER_PREFIX</comment>
      <translation>Text vor jedem Code</translation>
    </message>
    <message>
      <source>Text behind each code</source>
      <comment>READER_SUFFIX</comment>
      <translation>Text hinter jedem Code</translation>
    </message>
    <message>
      <source>Shortest code</source>
      <comment>READER_SHORTEST</comment>
      <translation>Kürzester Code</translation>
    </message>
    <message>
      <source>Keyboard layout of the scanner</source>
      <comment>READER_LAYOUT</comment>
      <translation>Tastaturbelegung des Scanners</translation>
    </message>
    <message>
      <source>Keyboard layout of this machine</source>
      <comment>READER_SYSTEM</comment>
      <translation>Tastaturbelegung dieses Geräts</translation>
    </message>
    <message>
      <source>Learned keys</source>
      <comment>READER_LETTERS</comment>
      <translation>Gelernte Tasten</translation>
    </message>
    <message>
      <source>Serial scanner</source>
      <comment>READER_SERIAL</comment>
      <translation>Serieller Scanner</translation>
    </message>
    <message>
      <source>Serial speed</source>
      <comment>READER_BAUD</comment>
      <translation>Serielle Geschwindigkeit</translation>
    </message>
    <message>
      <source>Serial framing</source>
      <comment>READER_FRAMING</comment>
      <translation>Serielles Format</translation>
    </message>
    <message>
      <source>Card reader</source>
      <comment>READER_NFC</comment>
      <translation>Kartenleser</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SYNC_URL</comment>
      <translation>Server</translation>
    </message>
    <message>
      <source>Key of this device</source>
      <comment>SYNC_KEY</comment>
      <translation>Schlüssel dieses Geräts</translation>
    </message>
    <message>
      <source>Window</source>
      <comment>SCREEN_SIZE</comment>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Theme</source>
      <comment>SCREEN_THEME</comment>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Languages to choose from</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Sprachen zur Auswahl</translation>
    </message>
    <message>
      <source>Pixels per millimetre, members’ screen</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Pixel pro Millimeter, Bildschirm für Mitglieder</translation>
    </message>
    <message>
      <source>Sounds</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Töne</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Passdetails zeigen</translation>
    </message>
    <message>
      <source>Somebody is at the desk</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Jemand ist am Empfang</translation>
    </message>
    <message>
      <source>Phone of the desk</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Telefon am Empfang</translation>
    </message>
    <message>
      <source>Page for topping up</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Seite zum Aufladen</translation>
    </message>
    <message>
      <source>Page for signing the form</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Seite zum Unterschreiben des Formulars</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Zeigen, wie viel los ist</translation>
    </message>
    <message>
      <source>Motion</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Staff window</source>
      <comment>DESK_WINDOW</comment>
      <translation>Team-Fenster</translation>
    </message>
    <message>
      <source>Pixels per millimetre, staff screen</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>Pixel pro Millimeter, Bildschirm fürs Team</translation>
    </message>
    <message>
      <source>Alerts at the desk</source>
      <comment>DESK_ALERTS</comment>
      <translation>Meldungen am Empfang</translation>
    </message>
    <message>
      <source>How much is logged</source>
      <comment>LOG_LEVEL</comment>
      <translation>Wie viel protokolliert wird</translation>
    </message>
    <message>
      <source>What a scan does</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Was ein Scan tut</translation>
    </message>
    <message>
      <source>Same code again</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>Derselbe Code noch mal</translation>
    </message>
    <message>
      <source>One visit a day</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Ein Besuch pro Tag</translation>
    </message>
    <message>
      <source>Signed form needed</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Unterschriebenes Formular nötig</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>RULES_PAYG</comment>
      <translation>Einzeleintritt</translation>
    </message>
    <message>
      <source>Least charge a day</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>Mindestbetrag pro Tag</translation>
    </message>
    <message>
      <source>Most charge a day</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>Höchstbetrag pro Tag</translation>
    </message>
    <message>
      <source>Bookings lower the charge</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>Buchungen senken den Betrag</translation>
    </message>
    <message>
      <source>Longest stay</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Längster Besuch</translation>
    </message>
    <message>
      <source>Unknown codes offline</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Unbekannte Codes offline</translation>
    </message>
    <message>
      <source>Early for a booking</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>Zu früh für eine Buchung</translation>
    </message>
    <message>
      <source>Debt that is let through</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Schulden, mit denen man hineinkommt</translation>
    </message>
    <message>
      <source>Free entries a month</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Gratiseintritte pro Monat</translation>
    </message>
    <message>
      <source>Least age</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Mindestalter</translation>
    </message>
    <message>
      <source>Milestones</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>PLACE_NAME</comment>
      <translation>Name des Standorts</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Capacity</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Plätze</translation>
    </message>
    <message>
      <source>A new day begins at</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>Öffnungszeiten</translation>
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
      <translation>Steht bei allem, was hier erfasst wird, bis ein Server dem Gerät eine Kennung gibt.</translation>
    </message>
    <message>
      <source>Where the device stands. Not needed where there is only one, or a server says.</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Wo das Gerät steht. Nicht nötig, wenn es nur einen Standort gibt oder ein Server ihn nennt.</translation>
    </message>
    <message>
      <source>Whether somebody went through the set-up to its end.</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Ob jemand die Einrichtung bis zum Ende gemacht hat.</translation>
    </message>
    <message>
      <source>What members hold their codes before: a camera, its number, an address, or none.</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Wovor Mitglieder ihren Code halten: eine Kamera, ihre Nummer, eine Adresse oder keine.</translation>
    </message>
    <message>
      <source>What the camera is asked for. It gives the nearest that it has.</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Was die Kamera liefern soll. Sie nimmt das Nächste, das sie kann.</translation>
    </message>
    <message>
      <source>More makes moving codes easier to read and costs more power.</source>
      <comment>CAMERA_FPS</comment>
      <translation>Mehr macht bewegte Codes leichter lesbar und braucht mehr Strom.</translation>
    </message>
    <message>
      <source>Short reads moving codes best. Automatic leaves it to the camera.</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>Kurz liest bewegte Codes am besten. Automatisch überlässt es der Kamera.</translation>
    </message>
    <message>
      <source>Lamps flicker with it. 50 Hz in Europe, 60 Hz in North America.</source>
      <comment>CAMERA_MAINS</comment>
      <translation>In diesem Takt flackern Lampen. 50 Hz in Europa, 60 Hz in Nordamerika.</translation>
    </message>
    <message>
      <source>Right for a camera that faces people. Reading is the same either way.</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Richtig für eine Kamera, die auf Menschen blickt. Gelesen wird so oder so gleich.</translation>
    </message>
    <message>
      <source>The kinds of codes that count. Fewer are read faster and more safely.</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Die Arten von Codes, die zählen. Weniger werden schneller und sicherer gelesen.</translation>
    </message>
    <message>
      <source>What a scanner puts before each code. It is taken away.</source>
      <comment>READER_PREFIX</comment>
      <translation>Was ein Scanner vor jeden Code setzt. Es wird entfernt.</translation>
    </message>
    <message>
      <source>What a scanner puts behind each code. It is taken away.</source>
      <comment>READER_SUFFIX</comment>
      <translation>Was ein Scanner hinter jeden Code setzt. Es wird entfernt.</translation>
    </message>
    <message>
      <source>Fewer characters in a row are a person’s typing.</source>
      <comment>READER_SHORTEST</comment>
      <translation>Weniger Zeichen am Stück hat ein Mensch getippt.</translation>
    </message>
    <message>
      <source>Found out by scanning the test card; US as scanners come out of the box.</source>
      <comment>READER_LAYOUT</comment>
      <translation>Wird beim Scannen der Testkarte erkannt. Ab Werk sind Scanner auf US gestellt.</translation>
    </message>
    <message>
      <source>Only needed where keys come without their place.</source>
      <comment>READER_SYSTEM</comment>
      <translation>Nur nötig, wenn Tasten ohne ihren Platz ankommen.</translation>
    </message>
    <message>
      <source>For a layout that has no name here. Scanning the test card writes them.</source>
      <comment>READER_LETTERS</comment>
      <translation>Für eine Belegung, die hier keinen Namen hat. Wird beim Scannen der Testkarte erfasst.</translation>
    </message>
    <message>
      <source>The port of a scanner on a serial cable. Empty: there is none.</source>
      <comment>READER_SERIAL</comment>
      <translation>Der Anschluss eines Scanners am seriellen Kabel. Leer: Es gibt keinen.</translation>
    </message>
    <message>
      <source>As the serial scanner is set.</source>
      <comment>READER_BAUD</comment>
      <translation>Wie der serielle Scanner eingestellt ist.</translation>
    </message>
    <message>
      <source>Data bits, parity and stop bits, as the serial scanner is set.</source>
      <comment>READER_FRAMING</comment>
      <translation>Datenbits, Parität und Stoppbits, wie der serielle Scanner eingestellt ist.</translation>
    </message>
    <message>
      <source>Reads the numbers of cards with a card reader on USB.</source>
      <comment>READER_NFC</comment>
      <translation>Liest die Nummern von Karten mit einem Kartenleser am USB-Anschluss.</translation>
    </message>
    <message>
      <source>Where visits are sent. Empty: this device works on its own.</source>
      <comment>SYNC_URL</comment>
      <translation>Wohin Besuche gesendet werden. Leer: Dieses Gerät arbeitet allein.</translation>
    </message>
    <message>
      <source>Lets this device in at the server. It is never shown.</source>
      <comment>SYNC_KEY</comment>
      <translation>Damit lässt der Server dieses Gerät zu. Er wird nie gezeigt.</translation>
    </message>
    <message>
      <source>“full”, or a width and a height as 1280x800.</source>
      <comment>SCREEN_SIZE</comment>
      <translation>„full“ oder eine Breite und Höhe wie 1280x800.</translation>
    </message>
    <message>
      <source>Colours of all pages but the answers, which are always the same.</source>
      <comment>SCREEN_THEME</comment>
      <translation>Farben aller Seiten außer den Antworten; die sind immer gleich.</translation>
    </message>
    <message>
      <source>What is spoken until somebody chooses another.</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>Gilt, bis jemand eine andere wählt.</translation>
    </message>
    <message>
      <source>What members may choose. None chosen: all that there are.</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Was Mitglieder wählen können. Keine gewählt: alle, die es gibt.</translation>
    </message>
    <message>
      <source>Measured with a bank card. Makes 20 mm on this screen really 20 mm.</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Mit einer Bankkarte gemessen. So sind 20 mm auf diesem Bildschirm wirklich 20 mm.</translation>
    </message>
    <message>
      <source>Each answer has its own sound.</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Jede Antwort hat ihren eigenen Ton.</translation>
    </message>
    <message>
      <source>Of the sounds at this device.</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>Gilt für die Töne an diesem Gerät.</translation>
    </message>
    <message>
      <source>Members see the kind of their pass and what is left. So does whoever stands behind.</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Mitglieder sehen die Art ihres Passes und was übrig ist. Wer hinter ihnen steht, auch.</translation>
    </message>
    <message>
      <source>Off: members are told to call instead of to come to the desk.</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Aus: Mitglieder sollen anrufen, statt zum Empfang zu kommen.</translation>
    </message>
    <message>
      <source>What members may call when nobody is at the desk.</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Hier können Mitglieder anrufen, wenn niemand am Empfang ist.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose pass has ended or is used up.</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Wird Mitgliedern als Code gezeigt, deren Pass abgelaufen oder aufgebraucht ist.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose form is missing or no longer good.</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Wird Mitgliedern als Code gezeigt, deren Formular fehlt oder nicht mehr gilt.</translation>
    </message>
    <message>
      <source>Members see “Quiet now” or “Busy”. Never who is in.</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Mitglieder sehen, ob wenig oder viel los ist. Nie, wer da ist.</translation>
    </message>
    <message>
      <source>Off: nothing on the screen moves.</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Aus: Auf dem Bildschirm bewegt sich nichts.</translation>
    </message>
    <message>
      <source>Whether the staff’s window stands beside the members’ screen all the time.</source>
      <comment>DESK_WINDOW</comment>
      <translation>Ob das Team-Fenster die ganze Zeit neben dem Bildschirm für Mitglieder steht.</translation>
    </message>
    <message>
      <source>Of the screen that the staff’s window stands on.</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>Gilt für den Bildschirm, auf dem das Team-Fenster steht.</translation>
    </message>
    <message>
      <source>How loudly the desk is told of each cause.</source>
      <comment>DESK_ALERTS</comment>
      <translation>Wie laut der Empfang von jedem Anlass erfährt.</translation>
    </message>
    <message>
      <source>More helps to find a fault and fills the disk sooner.</source>
      <comment>LOG_LEVEL</comment>
      <translation>Mehr hilft, einen Fehler zu finden, und füllt das Laufwerk schneller.</translation>
    </message>
    <message>
      <source>Whether a scan checks in, checks out, or asks.</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Ob ein Scan eincheckt, auscheckt oder fragt.</translation>
    </message>
    <message>
      <source>For so long a second scan of the same code changes nothing.</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>So lange ändert ein zweiter Scan desselben Codes nichts.</translation>
    </message>
    <message>
      <source>Coming back on the same day goes on with the visit and uses nothing more.</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Wer am selben Tag wiederkommt, setzt den Besuch fort und verbraucht nichts weiter.</translation>
    </message>
    <message>
      <source>Nobody comes in without the form.</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Ohne das Formular kommt niemand hinein.</translation>
    </message>
    <message>
      <source>What happens when somebody has no pass for today.</source>
      <comment>RULES_PAYG</comment>
      <translation>Was passiert, wenn jemand keinen Pass für heute hat.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: none.</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>Für ein Mitglied an einem Tag. Leer: keiner.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: no limit.</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>Für ein Mitglied an einem Tag. Leer: keine Grenze.</translation>
    </message>
    <message>
      <source>Booked time is not charged again.</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>Gebuchte Zeit wird nicht noch einmal berechnet.</translation>
    </message>
    <message>
      <source>After it somebody who forgot is checked out. Empty: at the end of the day.</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Wer es vergessen hat, wird danach ausgecheckt. Leer: am Ende des Tages.</translation>
    </message>
    <message>
      <source>After so long without the server an unknown code is sent to the desk.</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Nach so langer Zeit ohne Server wird ein unbekannter Code zum Empfang geschickt.</translation>
    </message>
    <message>
      <source>A booking lets in so long before it starts.</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>So lange vor ihrem Beginn gilt eine Buchung schon.</translation>
    </message>
    <message>
      <source>Members who owe no more than this come in.</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Mitglieder, die nicht mehr als das schulden, kommen hinein.</translation>
    </message>
    <message>
      <source>For each member and each granter. Beyond it a manager approves.</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Für jedes Mitglied und für jede Person, die sie erlaubt. Für mehr braucht es die Leitung.</translation>
    </message>
    <message>
      <source>Empty: any age.</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Leer: jedes Alter.</translation>
    </message>
    <message>
      <source>Visits that are celebrated, and each further hundred.</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Besuche, die gefeiert werden, und jeder weitere hundertste.</translation>
    </message>
    <message>
      <source>Members see it on the screen.</source>
      <comment>PLACE_NAME</comment>
      <translation>Mitglieder sehen ihn auf dem Bildschirm.</translation>
    </message>
    <message>
      <source>Days and hours are counted by it.</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Nach ihr werden Tage und Stunden gezählt.</translation>
    </message>
    <message>
      <source>How many may be inside at once. Empty: as many as come.</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Wie viele zugleich anwesend sein dürfen. Leer: so viele, wie kommen.</translation>
    </message>
    <message>
      <source>Visits before it belong to the day before.</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>Besuche davor gehören zum Tag davor.</translation>
    </message>
    <message>
      <source>Outside of them nobody is let in. None: always open.</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>Außerhalb davon wird niemand eingelassen. Keine: immer offen.</translation>
    </message>
    <message>
      <source>What it costs at the door.</source>
      <comment>PRICE</comment>
      <translation>Was es am Eingang kostet.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceName</name>
    <message>
      <source>None</source>
      <comment>NONE</comment>
      <translation>Keine</translation>
    </message>
    <message>
      <source>As short as the light allows</source>
      <comment>SHORT</comment>
      <translation>So kurz, wie das Licht es erlaubt</translation>
    </message>
    <message>
      <source>Automatic</source>
      <comment>AUTO</comment>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>LIGHT</comment>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>DARK</comment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Full screen</source>
      <comment>FULL</comment>
      <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Aus</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>An</translation>
    </message>
    <message>
      <source>A window</source>
      <comment>WINDOW</comment>
      <translation>Ein Fenster</translation>
    </message>
    <message>
      <source>The second screen</source>
      <comment>SECOND_SCREEN</comment>
      <translation>Der zweite Bildschirm</translation>
    </message>
    <message>
      <source>In, then out</source>
      <comment>TOGGLE</comment>
      <translation>Rein, dann raus</translation>
    </message>
    <message>
      <source>In only</source>
      <comment>IN_ONLY</comment>
      <translation>Nur rein</translation>
    </message>
    <message>
      <source>Out only</source>
      <comment>OUT_ONLY</comment>
      <translation>Nur raus</translation>
    </message>
    <message>
      <source>Ask</source>
      <comment>ASK</comment>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Ask, with the price</source>
      <comment>ASK_PRICE</comment>
      <translation>Fragen, mit Preis</translation>
    </message>
    <message>
      <source>Charge at once</source>
      <comment>AUTO_CHARGE</comment>
      <translation>Sofort berechnen</translation>
    </message>
    <message>
      <source>As this machine</source>
      <comment>AS_TYPED</comment>
      <translation>Wie dieses Gerät</translation>
    </message>
    <message>
      <source>Learned from the test card</source>
      <comment>LEARNED</comment>
      <translation>Von der Testkarte gelernt</translation>
    </message>
    <message>
      <source>Not known</source>
      <comment>UNKNOWN</comment>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Everything</source>
      <comment>DEBUG</comment>
      <translation>Alles</translation>
    </message>
    <message>
      <source>What happens</source>
      <comment>INFO</comment>
      <translation>Was passiert</translation>
    </message>
    <message>
      <source>What looks wrong</source>
      <comment>WARNING</comment>
      <translation>Was falsch aussieht</translation>
    </message>
    <message>
      <source>Faults only</source>
      <comment>ERROR</comment>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <source>Usual: {level}</source>
      <comment>LEVEL_USUAL</comment>
      <translation>Wie üblich ({level})</translation>
    </message>
    <message>
      <source>Not at all</source>
      <comment>LEVEL_NONE</comment>
      <translation>Gar nicht</translation>
    </message>
    <message>
      <source>A row</source>
      <comment>LEVEL_INFO</comment>
      <translation>Eine Zeile</translation>
    </message>
    <message>
      <source>A warning</source>
      <comment>LEVEL_WARN</comment>
      <translation>Eine Warnung</translation>
    </message>
    <message>
      <source>Somebody must come</source>
      <comment>LEVEL_STOP</comment>
      <translation>Jemand muss kommen</translation>
    </message>
    <message>
      <source>Scanners that type</source>
      <comment>KEYS</comment>
      <translation>Scanner, die tippen</translation>
    </message>
  </context>
  <context>
    <name>CauseName</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Unbekannter Code</translation>
    </message>
    <message>
      <source>Another kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Eine andere Art von Code</translation>
    </message>
    <message>
      <source>Replaced card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Ersetzte Karte</translation>
    </message>
    <message>
      <source>Expired code</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Abgelaufener Code</translation>
    </message>
    <message>
      <source>Leaving, but not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Geht, war aber nicht anwesend</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Unter dem Mindestalter</translation>
    </message>
    <message>
      <source>Form missing</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Formular fehlt</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Cannot be checked offline</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Offline nicht prüfbar</translation>
    </message>
    <message>
      <source>Outside the pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Außerhalb der Passzeiten</translation>
    </message>
    <message>
      <source>Pass starts later</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pass gilt erst später</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pass aufgebraucht</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pass abgelaufen</translation>
    </message>
    <message>
      <source>Pass of another place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Pass eines anderen Standorts</translation>
    </message>
    <message>
      <source>Pass not paid</source>
      <comment>UNPAID</comment>
      <translation>Pass nicht bezahlt</translation>
    </message>
    <message>
      <source>Plan limit reached</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Tariflimit erreicht</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Kein Pass</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Erster Besuch</translation>
    </message>
    <message>
      <source>Note on the member</source>
      <comment>NOTE</comment>
      <translation>Notiz zum Mitglied</translation>
    </message>
    <message>
      <source>Form ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Formular läuft bald ab</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>Milestone</source>
      <comment>MILESTONE</comment>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE_ENTRY</comment>
      <translation>Gratiseintritt</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Einzeleintritt</translation>
    </message>
  </context>
  <context>
    <name>SetupText</name>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Search</source>
      <comment>SEARCH</comment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>No setting is called so.</source>
      <comment>NOTHING_FOUND</comment>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
      <source>Settings with “{words}”</source>
      <comment>FOUND</comment>
      <translation>Einstellungen mit „{words}“</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>LOADING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Health</source>
      <comment>HEALTH</comment>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>This device</source>
      <comment>DEVICE</comment>
      <translation>Dieses Gerät</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Scanners</source>
      <comment>SCANNERS</comment>
      <translation>Scanner</translation>
    </message>
    <message>
      <source>Screen and sound</source>
      <comment>SCREEN</comment>
      <translation>Bildschirm und Ton</translation>
    </message>
    <message>
      <source>Members and privacy</source>
      <comment>MEMBERS</comment>
      <translation>Mitglieder und Datenschutz</translation>
    </message>
    <message>
      <source>Rules</source>
      <comment>RULES</comment>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Prices</source>
      <comment>PRICES</comment>
      <translation>Preise</translation>
    </message>
    <message>
      <source>Capacity and hours</source>
      <comment>HOURS</comment>
      <translation>Plätze und Zeiten</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>Team-PINs</translation>
    </message>
    <message>
      <source>Server and sync</source>
      <comment>SERVER</comment>
      <translation>Server und Abgleich</translation>
    </message>
    <message>
      <source>Stored data</source>
      <comment>DATA</comment>
      <translation>Gespeicherte Daten</translation>
    </message>
    <message>
      <source>Logs</source>
      <comment>LOGS</comment>
      <translation>Protokolle</translation>
    </message>
    <message>
      <source>About</source>
      <comment>ABOUT</comment>
      <translation>Über das Programm</translation>
    </message>
    <message>
      <source>Default</source>
      <comment>SOURCE_DEFAULT</comment>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>Set here</source>
      <comment>SOURCE_FILE</comment>
      <translation>Hier eingestellt</translation>
    </message>
    <message>
      <source>Locked by the system</source>
      <comment>SOURCE_ENVIRONMENT</comment>
      <translation>Vom System gesperrt</translation>
    </message>
    <message>
      <source>From the server</source>
      <comment>SOURCE_SERVER</comment>
      <translation>Vom Server</translation>
    </message>
    <message>
      <source>Reset</source>
      <comment>RESET</comment>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset {name}</source>
      <comment>RESET_THIS</comment>
      <translation>{name} zurücksetzen</translation>
    </message>
    <message>
      <source>A key is set</source>
      <comment>KEY_SET</comment>
      <translation>Ein Schlüssel ist gesetzt</translation>
    </message>
    <message>
      <source>No key</source>
      <comment>KEY_NOT_SET</comment>
      <translation>Kein Schlüssel</translation>
    </message>
    <message>
      <source>Not set</source>
      <comment>EMPTY</comment>
      <translation>Leer</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>An</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Saved: {name}.</source>
      <comment>SAVED</comment>
      <translation>Gespeichert: {name}.</translation>
    </message>
    <message>
      <source>Saved: {name}. It takes effect after a restart.</source>
      <comment>SAVED_AT_RESTART</comment>
      <translation>Gespeichert: {name}. Gilt nach einem Neustart.</translation>
    </message>
    <message>
      <source>{name} is as it comes again.</source>
      <comment>PUT_BACK</comment>
      <translation>Zurückgesetzt: {name}.</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
      <source>Some changes take effect after a restart.</source>
      <comment>RESTART_NEEDED</comment>
      <translation>Manche Änderungen gelten erst nach einem Neustart.</translation>
    </message>
    <message>
      <source>Restart now</source>
      <comment>RESTART</comment>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <source>Add hours</source>
      <comment>ADD_HOURS</comment>
      <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>REMOVE</comment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>From</source>
      <comment>FROM</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <comment>TO</comment>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <comment>ADD_STAFF</comment>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Nobody is on the list yet. Add a manager first.</source>
      <comment>NOBODY_YET</comment>
      <translation>Noch steht niemand auf der Liste. Füge zuerst die Leitung hinzu.</translation>
    </message>
    <message>
      <source>The people at the desk come from the server. Change them there.</source>
      <comment>STAFF_FROM_SERVER</comment>
      <translation>Das Team am Empfang kommt vom Server. Ändere es dort.</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>FIRST_NAME</comment>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Last name</source>
      <comment>LAST_NAME</comment>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Reception</source>
      <comment>RECEPTIONIST</comment>
      <translation>Empfang</translation>
    </message>
    <message>
      <source>Manager</source>
      <comment>MANAGER</comment>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>Has a PIN</source>
      <comment>HAS_PIN</comment>
      <translation>Hat eine PIN</translation>
    </message>
    <message>
      <source>No PIN yet</source>
      <comment>NO_PIN</comment>
      <translation>Noch keine PIN</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <comment>SET_PIN</comment>
      <translation>PIN festlegen</translation>
    </message>
    <message>
      <source>PIN, 6 digits</source>
      <comment>PIN</comment>
      <translation>PIN, 6 Ziffern</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <comment>PIN_OF</comment>
      <translation>Eine neue PIN für {name}</translation>
    </message>
    <message>
      <source>Take {name} off the list?</source>
      <comment>REMOVE_WHOM</comment>
      <translation>{name} von der Liste nehmen?</translation>
    </message>
    <message>
      <source>{name} is on the list.</source>
      <comment>ADDED</comment>
      <translation>{name} steht auf der Liste.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <comment>PIN_GIVEN</comment>
      <translation>{name} hat eine neue PIN.</translation>
    </message>
    <message>
      <source>{name} is off the list.</source>
      <comment>REMOVED</comment>
      <translation>{name} steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
      <source>A PIN has 6 digits.</source>
      <comment>PIN_TOO_SHORT</comment>
      <translation>Eine PIN hat 6 Ziffern.</translation>
    </message>
    <message>
      <source>Please type a first name.</source>
      <comment>NAME_NEEDED</comment>
      <translation>Bitte gib einen Vornamen ein.</translation>
    </message>
    <message>
      <source>That person is not on the list any more.</source>
      <comment>GONE</comment>
      <translation>Diese Person steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
      <source>With care</source>
      <comment>DANGER</comment>
      <translation>Mit Vorsicht</translation>
    </message>
    <message>
      <source>Fetch everything again</source>
      <comment>FETCH_ALL</comment>
      <translation>Alles neu holen</translation>
    </message>
    <message>
      <source>Forgets how far the server was heard, and hears it all again. Nothing is lost.</source>
      <comment>FETCH_ALL_HOW</comment>
      <translation>Vergisst, was vom Server schon da ist, und holt alles noch einmal. Nichts geht verloren.</translation>
    </message>
    <message>
      <source>Leave the server</source>
      <comment>UNPAIR</comment>
      <translation>Vom Server trennen</translation>
    </message>
    <message>
      <source>Forgets the server and the key. What waits to be sent stays here.</source>
      <comment>UNPAIR_HOW</comment>
      <translation>Vergisst den Server und den Schlüssel. Was noch zu senden ist, bleibt hier.</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <comment>SURE</comment>
      <translation>Bist du sicher?</translation>
    </message>
    <message>
      <source>Yes: {deed}</source>
      <comment>YES_DO</comment>
      <translation>Ja: {deed}</translation>
    </message>
    <message>
      <source>Everything will be fetched again at the next round.</source>
      <comment>FETCH_ALL_DONE</comment>
      <translation>Beim nächsten Abgleich wird alles neu geholt.</translation>
    </message>
    <message>
      <source>The server is forgotten after a restart.</source>
      <comment>UNPAIR_DONE</comment>
      <translation>Nach einem Neustart ist der Server vergessen.</translation>
    </message>
    <message>
      <source>Fix</source>
      <comment>FIX</comment>
      <translation>Beheben</translation>
    </message>
    <message>
      <source>Run 60-second check</source>
      <comment>RUN_MINUTE</comment>
      <translation>60-Sekunden-Prüfung starten</translation>
    </message>
    <message>
      <source>Hold the printed test card before the camera, take it away, and again.</source>
      <comment>MINUTE_HOW</comment>
      <translation>Halte die gedruckte Testkarte vor die Kamera, nimm sie weg, und noch mal.</translation>
    </message>
    <message numerus="yes">
      <source>{number} seconds left</source>
      <comment>MINUTE_RUNS</comment>
      <translation>
        <numerusform>Noch 1 Sekunde</numerusform>
        <numerusform>Noch {number} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read {number} times</source>
      <comment>MINUTE_READ</comment>
      <translation>
        <numerusform>Einmal gelesen</numerusform>
        <numerusform>{number}-mal gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Good: a code is read in {ms} ms.</source>
      <comment>MINUTE_GOOD</comment>
      <translation>Gut: Ein Code ist in {ms} ms gelesen.</translation>
    </message>
    <message>
      <source>Fair: a code is read in {ms} ms. More light helps.</source>
      <comment>MINUTE_FAIR</comment>
      <translation>Mittel: Ein Code ist in {ms} ms gelesen. Mehr Licht hilft.</translation>
    </message>
    <message>
      <source>Slow: a code is read in {ms} ms. Clean the lens, add light.</source>
      <comment>MINUTE_POOR</comment>
      <translation>Langsam: Ein Code ist in {ms} ms gelesen. Putze die Linse, mach mehr Licht.</translation>
    </message>
    <message>
      <source>Read too seldom. Clean the lens, add light, come closer.</source>
      <comment>MINUTE_TOO_FEW</comment>
      <translation>Zu selten gelesen. Putze die Linse, mach mehr Licht, geh näher ran.</translation>
    </message>
    <message>
      <source>Last check</source>
      <comment>MINUTE_AGAIN</comment>
      <translation>Letzte Prüfung</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>PRINT_CARD</comment>
      <translation>Testkarte</translation>
    </message>
    <message>
      <source>The test card is in {file}. Print it from there.</source>
      <comment>CARD_SAVED</comment>
      <translation>Die Testkarte liegt in {file}. Drucke sie von dort.</translation>
    </message>
    <message>
      <source>Save support file</source>
      <comment>SUPPORT</comment>
      <translation>Datei für den Support speichern</translation>
    </message>
    <message>
      <source>No names, no codes, no keys are in it.</source>
      <comment>SUPPORT_HOW</comment>
      <translation>Sie enthält keine Namen, keine Codes, keine Schlüssel.</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <comment>SUPPORT_SAVED</comment>
      <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
      <source>Out of order</source>
      <comment>REST</comment>
      <translation>Außer Betrieb</translation>
    </message>
    <message>
      <source>Members see: “This screen is resting. Please see the front desk.”</source>
      <comment>REST_HOW</comment>
      <translation>Mitglieder sehen: „Dieser Bildschirm macht Pause. Bitte melde dich am Empfang.“</translation>
    </message>
    <message>
      <source>Time to read a code, last scans</source>
      <comment>READ_TIMES</comment>
      <translation>Zeit zum Lesen eines Codes, letzte Scans</translation>
    </message>
    <message>
      <source>No code was read yet.</source>
      <comment>NO_READ_TIMES</comment>
      <translation>Noch wurde kein Code gelesen.</translation>
    </message>
    <message>
      <source>Kept in {folder}</source>
      <comment>KEPT_IN</comment>
      <translation>Liegt in {folder}</translation>
    </message>
    <message>
      <source>Settings in {file}</source>
      <comment>SETTINGS_IN</comment>
      <translation>Einstellungen in {file}</translation>
    </message>
    <message>
      <source>Front Desk Kiosk {version}</source>
      <comment>VERSION</comment>
      <translation>Front Desk Kiosk {version}</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Font: Inter, Open Font License.</source>
      <comment>LICENCE</comment>
      <translation>Freie Software unter der MIT-Lizenz. Schrift: Inter, Open Font License.</translation>
    </message>
  </context>
  <context>
    <name>WizardText</name>
    <message numerus="yes">
      <source>Step {number} of {all}</source>
      <comment>STEP_OF</comment>
      <translation>
        <numerusform>Schritt {number} von {all}</numerusform>
        <numerusform>Schritt {number} von {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Next</source>
      <comment>NEXT</comment>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <comment>SKIP</comment>
      <translation>Jetzt überspringen</translation>
    </message>
    <message>
      <source>Start the kiosk</source>
      <comment>START</comment>
      <translation>Kiosk starten</translation>
    </message>
    <message>
      <source>Where is this?</source>
      <comment>PLACE</comment>
      <translation>Wo sind wir hier?</translation>
    </message>
    <message>
      <source>Language, name, time zone and currency of the place.</source>
      <comment>PLACE_HOW</comment>
      <translation>Sprache, Name, Zeitzone und Währung des Standorts.</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>LANGUAGE</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>NAME</comment>
      <translation>Name des Standorts</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>TIME_ZONE</comment>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Währung</translation>
    </message>
    <message>
      <source>Who sees this screen?</source>
      <comment>SURFACE</comment>
      <translation>Wer sieht diesen Bildschirm?</translation>
    </message>
    <message>
      <source>Members never see what is meant for staff.</source>
      <comment>SURFACE_HOW</comment>
      <translation>Mitglieder sehen nie, was fürs Team gedacht ist.</translation>
    </message>
    <message>
      <source>Members</source>
      <comment>FOR_MEMBERS</comment>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>At the entrance. Staff come in with a PIN.</source>
      <comment>FOR_MEMBERS_HOW</comment>
      <translation>Am Eingang. Das Team meldet sich mit einer PIN an.</translation>
    </message>
    <message>
      <source>Staff</source>
      <comment>FOR_STAFF</comment>
      <translation>Team</translation>
    </message>
    <message>
      <source>At the desk. Start it with: kiosk --desk</source>
      <comment>FOR_STAFF_HOW</comment>
      <translation>Am Empfang. Starte mit: kiosk --desk</translation>
    </message>
    <message>
      <source>Both</source>
      <comment>FOR_BOTH</comment>
      <translation>Beide</translation>
    </message>
    <message>
      <source>The staff’s window stands beside the members’ screen.</source>
      <comment>FOR_BOTH_HOW</comment>
      <translation>Das Team-Fenster steht neben dem Bildschirm für Mitglieder.</translation>
    </message>
    <message>
      <source>How large is this screen?</source>
      <comment>SIZE</comment>
      <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
      <source>Hold a bank card to the screen. Drag the corner, or press − and +, until it matches.</source>
      <comment>SIZE_HOW</comment>
      <translation>Halte eine Bankkarte an den Bildschirm. Zieh an der Ecke oder drücke − und +, bis es passt.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre</source>
      <comment>SIZE_IS</comment>
      <translation>{pitch} Pixel pro Millimeter</translation>
    </message>
    <message>
      <source>Smaller</source>
      <comment>SMALLER</comment>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Larger</source>
      <comment>LARGER</comment>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Which camera?</source>
      <comment>CAMERA</comment>
      <translation>Welche Kamera?</translation>
    </message>
    <message>
      <source>Show any code to the camera you want. It picks itself.</source>
      <comment>CAMERA_HOW</comment>
      <translation>Zeig irgendeinen Code der Kamera, die du willst. Sie wählt sich selbst.</translation>
    </message>
    <message>
      <source>No camera is plugged in. Plug one in, or press Next for a scanner only.</source>
      <comment>CAMERA_NONE</comment>
      <translation>Keine Kamera ist angesteckt. Stecke eine an, oder drücke „Weiter“, wenn nur ein Scanner da ist.</translation>
    </message>
    <message>
      <source>{name} it is. {light}</source>
      <comment>CAMERA_PICKED</comment>
      <translation>Gewählt: {name}. {light}</translation>
    </message>
    <message>
      <source>Choose again</source>
      <comment>CAMERA_AGAIN</comment>
      <translation>Noch mal wählen</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>MIRROR</comment>
      <translation>Bild spiegeln</translation>
    </message>
    <message>
      <source>Is there a scanner?</source>
      <comment>SCANNER</comment>
      <translation>Gibt es einen Scanner?</translation>
    </message>
    <message>
      <source>Scan this code with it. The layout, Enter and prefix are found out.</source>
      <comment>SCANNER_HOW</comment>
      <translation>Scanne damit diesen Code. Belegung, Enter und Vorspann werden erkannt.</translation>
    </message>
    <message>
      <source>Waiting for a scan…</source>
      <comment>SCANNER_WAITS</comment>
      <translation>Warten auf einen Scan …</translation>
    </message>
    <message>
      <source>The scanner is understood.</source>
      <comment>SCANNER_FOUND</comment>
      <translation>Der Scanner wird verstanden.</translation>
    </message>
    <message>
      <source>Caps Lock is on. Switch it off and scan again.</source>
      <comment>SCANNER_CAPS</comment>
      <translation>Die Feststelltaste ist an. Schalte sie aus und scanne noch mal.</translation>
    </message>
    <message numerus="yes">
      <source>Only {number} characters came. Scan again.</source>
      <comment>SCANNER_SHORT</comment>
      <translation>
        <numerusform>Nur 1 Zeichen kam an. Scanne noch mal.</numerusform>
        <numerusform>Nur {number} Zeichen kamen an. Scanne noch mal.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was another code. Scan the one on this screen.</source>
      <comment>SCANNER_OTHER</comment>
      <translation>Das war ein anderer Code. Scanne den auf diesem Bildschirm.</translation>
    </message>
    <message>
      <source>Can you hear it?</source>
      <comment>SOUND</comment>
      <translation>Kannst du es hören?</translation>
    </message>
    <message>
      <source>Press Play and listen to three sounds.</source>
      <comment>SOUND_HOW</comment>
      <translation>Tippe auf „Abspielen“ und höre drei Töne.</translation>
    </message>
    <message>
      <source>Play</source>
      <comment>PLAY</comment>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Which one meant no?</source>
      <comment>WHICH_NO</comment>
      <translation>Welcher Ton hieß Nein?</translation>
    </message>
    <message>
      <source>The first</source>
      <comment>FIRST</comment>
      <translation>Der erste</translation>
    </message>
    <message>
      <source>The second</source>
      <comment>SECOND</comment>
      <translation>Der zweite</translation>
    </message>
    <message>
      <source>The third</source>
      <comment>THIRD</comment>
      <translation>Der dritte</translation>
    </message>
    <message>
      <source>Right. Members will know, too.</source>
      <comment>HEARD_RIGHT</comment>
      <translation>Richtig. Mitglieder erkennen ihn dann auch.</translation>
    </message>
    <message>
      <source>It was the third. Listen again, or make it louder.</source>
      <comment>HEARD_WRONG</comment>
      <translation>Es war der dritte. Höre noch mal hin oder mach es lauter.</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>VOLUME</comment>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <source>Is there a server?</source>
      <comment>CONNECT</comment>
      <translation>Gibt es einen Server?</translation>
    </message>
    <message>
      <source>On the server: kiosk server device pair. Type its code, or show its QR code to the camera.</source>
      <comment>CONNECT_HOW</comment>
      <translation>Am Server: kiosk server device pair. Tippe den Code ein oder zeig den QR-Code der Kamera.</translation>
    </message>
    <message>
      <source>Code, 6 characters</source>
      <comment>CODE</comment>
      <translation>Code, 6 Zeichen</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <comment>ADDRESS</comment>
      <translation>Adresse des Servers</translation>
    </message>
    <message>
      <source>Pair</source>
      <comment>PAIR</comment>
      <translation>Koppeln</translation>
    </message>
    <message>
      <source>Read the QR code</source>
      <comment>HOLD_QR</comment>
      <translation>QR-Code lesen</translation>
    </message>
    <message>
      <source>Work on this device only</source>
      <comment>ALONE</comment>
      <translation>Nur auf diesem Gerät arbeiten</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>PAIRING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>This device belongs to {url} now.</source>
      <comment>PAIRED</comment>
      <translation>Dieses Gerät gehört jetzt zu {url}.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>WORKS_ALONE</comment>
      <translation>Dieses Gerät arbeitet allein.</translation>
    </message>
    <message>
      <source>A code has 6 letters and digits, none of {never}.</source>
      <comment>NO_CODE</comment>
      <translation>Ein Code hat 6 Buchstaben und Ziffern, nie {never}.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <comment>NO_ADDRESS</comment>
      <translation>Die Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>NOT_PAIRED</comment>
      <translation>Das hat nicht geklappt. {why}</translation>
    </message>
    <message>
      <source>Who are the members?</source>
      <comment>LOAD</comment>
      <translation>Wer sind die Mitglieder?</translation>
    </message>
    <message>
      <source>They come from the server.</source>
      <comment>LOAD_FROM_SERVER</comment>
      <translation>Sie kommen vom Server.</translation>
    </message>
    <message>
      <source>Take them from a file: a document, or a table as CSV.</source>
      <comment>LOAD_FROM_FILE</comment>
      <translation>Nimm sie aus einer Datei: einem Dokument oder einer Tabelle als CSV.</translation>
    </message>
    <message>
      <source>Load</source>
      <comment>LOAD_NOW</comment>
      <translation>Laden</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <comment>CHOOSE_FILE</comment>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>{members} members, {passes} valid passes, {seconds} s look-up</source>
      <comment>LOADED</comment>
      <translation>{members} Mitglieder, {passes} gültige Pässe, Suche in {seconds} s</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>LOAD_FAILED</comment>
      <translation>Das hat nicht geklappt. {why}</translation>
    </message>
    <message>
      <source>Who works at the desk?</source>
      <comment>PEOPLE</comment>
      <translation>Wer arbeitet am Empfang?</translation>
    </message>
    <message>
      <source>At least one manager needs a PIN.</source>
      <comment>PEOPLE_HOW</comment>
      <translation>Mindestens eine Person der Leitung braucht eine PIN.</translation>
    </message>
    <message>
      <source>Nothing but the kiosk</source>
      <comment>LOCK</comment>
      <translation>Nichts als der Kiosk</translation>
    </message>
    <message>
      <source>The system keeps people in this window. This program cannot do it alone.</source>
      <comment>LOCK_HOW</comment>
      <translation>Das System hält alle in diesem Fenster. Dieses Programm allein kann das nicht.</translation>
    </message>
    <message>
      <source>What do others see?</source>
      <comment>PRIVACY</comment>
      <translation>Was sehen andere?</translation>
    </message>
    <message>
      <source>Names are shown only of members who agreed. Pictures are never kept.</source>
      <comment>PRIVACY_HOW</comment>
      <translation>Namen werden nur von Mitgliedern gezeigt, die zugestimmt haben. Bilder werden nie gespeichert.</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>DETAILS</comment>
      <translation>Passdetails zeigen</translation>
    </message>
    <message>
      <source>The kind of pass and what is left. Whoever stands behind sees it, too.</source>
      <comment>DETAILS_HOW</comment>
      <translation>Die Art des Passes und was übrig ist. Wer dahinter steht, sieht es auch.</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>OCCUPANCY</comment>
      <translation>Zeigen, wie viel los ist</translation>
    </message>
    <message>
      <source>“Quiet now” or “Busy”. Never who is in.</source>
      <comment>OCCUPANCY_HOW</comment>
      <translation>„Gerade ist wenig los“ oder „viel los“. Nie, wer da ist.</translation>
    </message>
    <message>
      <source>I will keep this device safe</source>
      <comment>KEEP_SAFE</comment>
      <translation>Ich halte dieses Gerät sicher</translation>
    </message>
    <message>
      <source>Encrypt its disk. If it is lost, revoke its key at the server.</source>
      <comment>KEEP_SAFE_HOW</comment>
      <translation>Verschlüssle sein Laufwerk. Geht es verloren, sperre seinen Schlüssel am Server.</translation>
    </message>
    <message>
      <source>To go on, switch on “{what}”.</source>
      <comment>KEEP_SAFE_FIRST</comment>
      <translation>Schalte „{what}“ ein, um weiterzugehen.</translation>
    </message>
    <message>
      <source>Try it</source>
      <comment>TRY</comment>
      <translation>Probiere es aus</translation>
    </message>
    <message>
      <source>See and hear what members will.</source>
      <comment>TRY_HOW</comment>
      <translation>Sieh und höre, was Mitglieder sehen und hören.</translation>
    </message>
    <message>
      <source>You’re in</source>
      <comment>TRY_IN</comment>
      <translation>Du bist drin</translation>
    </message>
    <message>
      <source>Not in</source>
      <comment>TRY_STOP</comment>
      <translation>Nicht drin</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>TRY_PAY</comment>
      <translation>Einzeleintritt</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>TEST_CARD</comment>
      <translation>Testkarte</translation>
    </message>
    <message>
      <source>You’re ready.</source>
      <comment>DONE</comment>
      <translation>Alles ist bereit.</translation>
    </message>
    <message>
      <source>That took {minutes} min {seconds} s.</source>
      <comment>DONE_IN</comment>
      <translation>Das hat {minutes} min {seconds} s gedauert.</translation>
    </message>
    <message>
      <source>You skipped these. Find them in the settings: {steps}</source>
      <comment>SKIPPED</comment>
      <translation>Das hast du übersprungen. Du findest es in den Einstellungen: {steps}</translation>
    </message>
    <message>
      <source>That could not be saved. {why}</source>
      <comment>NOT_KEPT</comment>
      <translation>Das ließ sich nicht speichern. {why}</translation>
    </message>
  </context>
  <context>
    <name>FreeReasonText</name>
    <message>
      <source>Trial visit</source>
      <comment>TRIAL</comment>
      <translation>Probebesuch</translation>
    </message>
    <message>
      <source>Pass not here yet</source>
      <comment>PASS_NOT_HERE</comment>
      <translation>Pass noch nicht da</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Gast eines Mitglieds</translation>
    </message>
    <message>
      <source>Partner or staff</source>
      <comment>PARTNER</comment>
      <translation>Partner oder Team</translation>
    </message>
    <message>
      <source>Event</source>
      <comment>EVENT</comment>
      <translation>Veranstaltung</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <comment>MISTAKE</comment>
      <translation>Unser Fehler</translation>
    </message>
    <message>
      <source>Other…</source>
      <comment>OTHER</comment>
      <translation>Anderes …</translation>
    </message>
  </context>
  <context>
    <name>StaffText</name>
    <message>
      <source>Staff only</source>
      <comment>STAFF_ONLY</comment>
      <translation>Nur fürs Team</translation>
    </message>
    <message>
      <source>Enter your PIN</source>
      <comment>ENTER_PIN</comment>
      <translation>Gib deine PIN ein</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>CHECKING</comment>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>Not recognised</source>
      <comment>PIN_WRONG</comment>
      <translation>Nicht erkannt</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Zu viele Versuche. Bitte warte etwas.</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet. Set one with kiosk set-up.</source>
      <comment>NO_PINS</comment>
      <translation>Noch hat niemand eine PIN. Lege eine fest mit kiosk set-up.</translation>
    </message>
    <message>
      <source>This can't be checked right now.</source>
      <comment>NOT_CHECKED</comment>
      <translation>Das lässt sich gerade nicht prüfen.</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Lock</source>
      <comment>LOCK</comment>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Evakuierung</translation>
    </message>
    <message>
      <source>Live</source>
      <comment>LIVE</comment>
      <translation>Live</translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Who is in</source>
      <comment>INSIDE</comment>
      <translation>Anwesend</translation>
    </message>
    <message>
      <source>Inbox</source>
      <comment>INBOX</comment>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>SIGNED_IN</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Still there? Touch anything, or this locks.</source>
      <comment>STILL_THERE</comment>
      <translation>Noch da? Tippe irgendwohin, sonst wird gesperrt.</translation>
    </message>
  </context>
</TS>
