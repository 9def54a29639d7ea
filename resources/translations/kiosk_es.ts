<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>MemberText</name>
    <message>
      <source>Scan to check in</source>
      <comment>SCAN</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold your code 15 cm from the camera.</source>
      <comment>SCAN_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scanning again when you leave checks you out.</source>
      <comment>SCAN_AGAIN</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan your code below</source>
      <comment>SCANNER_ONLY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waking up the camera</source>
      <comment>CAMERA_STARTING</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a moment.</source>
      <comment>CAMERA_STARTING_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera is resting</source>
      <comment>CAMERA_RESTING</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera is on. Nothing is stored.</source>
      <comment>CAMERA_PRIVACY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For staff: {fix}</source>
      <comment>FOR_STAFF</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working offline. Check-ins are saved.</source>
      <comment>OFFLINE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One at a time, please</source>
      <comment>ONE_AT_A_TIME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little further away</source>
      <comment>FURTHER_AWAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little closer</source>
      <comment>CLOSER</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tilt your phone, there's glare</source>
      <comment>GLARE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn up your screen</source>
      <comment>TOO_DARK</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn down your screen</source>
      <comment>TOO_BRIGHT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold still</source>
      <comment>HOLD_STILL</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point it straight at the camera</source>
      <comment>FACE_CAMERA</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try your card instead</source>
      <comment>TRY_CARD</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This screen is resting</source>
      <comment>RESTING</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please see the front desk.</source>
      <comment>SEE_DESK_PLEASE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <comment>WELCOME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome, {name}</source>
      <comment>WELCOME_NAME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You're in. {time}</source>
      <comment>IN</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your first visit. Glad you came.</source>
      <comment>FIRST_VISIT</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>That's visit {number}. Nice one.</source>
      <comment>MILESTONE</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} visits left</source>
      <comment>VISITS_LEFT</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>That was the last visit on this pass.</source>
      <comment>NO_VISITS_LEFT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{price} goes on your account.</source>
      <comment>CHARGED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See you soon</source>
      <comment>GOODBYE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See you soon, {name}</source>
      <comment>GOODBYE_NAME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You've left.</source>
      <comment>LEFT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You've left. {duration}.</source>
      <comment>LEFT_AFTER</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You're already in</source>
      <comment>ALREADY_IN</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since {time}. Leaving now?</source>
      <comment>LEAVING_NOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I'm leaving</source>
      <comment>LEAVE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay in</source>
      <comment>STAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pass for today, {name}</source>
      <comment>NO_PASS_TODAY_NAME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good all day today.</source>
      <comment>OFFER_DAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good today until {time}.</source>
      <comment>OFFER_UNTIL</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good for {duration}.</source>
      <comment>OFFER_FOR</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Good for {number} visits.</source>
      <comment>OFFER_VISITS</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>For the time you stay.</source>
      <comment>OFFER_BY_TIME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{price} per {duration}</source>
      <comment>PRICE_BY_TIME</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agree and check in</source>
      <comment>AGREE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pay {price} and check in</source>
      <comment>PAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <comment>NOT_NOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes on your account.</source>
      <comment>ON_ACCOUNT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other passes</source>
      <comment>OTHER_PASSES</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {price}</source>
      <comment>OTHER_OFFER</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still there?</source>
      <comment>STILL_THERE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Touch the screen for more time.</source>
      <comment>STILL_THERE_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep on screen</source>
      <comment>KEEP</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We don't know this code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the code in your app, or ask at the desk.</source>
      <comment>UNKNOWN_CODE_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That's a different kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for the member code in your app.</source>
      <comment>NOT_A_MEMBER_CODE_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This card was replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please use your newer card or the app.</source>
      <comment>CARD_REPLACED_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This code has run out</source>
      <comment>CODE_EXPIRED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your app for a fresh one.</source>
      <comment>CODE_EXPIRED_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You're not checked in</source>
      <comment>NOT_INSIDE</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do here. Have a good day.</source>
      <comment>NOT_INSIDE_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pass for today</source>
      <comment>NO_PASS</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can get one at the desk.</source>
      <comment>NO_PASS_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pass is used up</source>
      <comment>USED_UP</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top up in the app or at the desk.</source>
      <comment>USED_UP_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pass has ended</source>
      <comment>PASS_ENDED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renew in the app or at the desk.</source>
      <comment>PASS_ENDED_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pass starts later</source>
      <comment>NOT_STARTED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It starts on {day}.</source>
      <comment>NOT_STARTED_ON</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in your pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pass starts at {time} today.</source>
      <comment>WRONG_HOURS_TODAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is good again on {day} at {time}.</source>
      <comment>WRONG_HOURS_ON</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pass is for another location</source>
      <comment>WRONG_LOCATION</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask at the desk about a visit here.</source>
      <comment>WRONG_LOCATION_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your plan is used up</source>
      <comment>PLAN_LIMIT</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask at the desk about a visit today.</source>
      <comment>PLAN_LIMIT_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One form to sign first</source>
      <comment>WAIVER</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes about two minutes, at the desk.</source>
      <comment>WAIVER_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We're full right now</source>
      <comment>FULL</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please wait a little, then scan again.</source>
      <comment>FULL_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We're closed</source>
      <comment>CLOSED</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please come back in our opening hours.</source>
      <comment>CLOSED_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We open at {time}.</source>
      <comment>CLOSED_UNTIL</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We open on {day} at {time}.</source>
      <comment>CLOSED_UNTIL_DAY</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please ask at the desk.</source>
      <comment>ASK_DESK</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please see the front desk</source>
      <comment>SEE_DESK</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It only takes a minute.</source>
      <comment>SEE_DESK_HOW</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We can't check this right now</source>
      <comment>CANNOT_CHECK</comment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
