<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>DeskText</name>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>في الداخل</translation>
    </message>
    <message>
      <source>{inside} / {capacity}</source>
      <comment>INSIDE_OF</comment>
      <translation>{inside} من {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>لا أحد غير مؤكد</numerusform>
        <numerusform>شخص غير مؤكد</numerusform>
        <numerusform>شخصان غير مؤكدين</numerusform>
        <numerusform>{number} غير مؤكدين</numerusform>
        <numerusform>{number} غير مؤكدين</numerusform>
        <numerusform>{number} غير مؤكدين</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED_TODAY</comment>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE_TODAY</comment>
      <translation>مجاني</translation>
    </message>
    <message>
      <source>Waiting to sync</source>
      <comment>WAITING</comment>
      <translation>بانتظار المزامنة</translation>
    </message>
    <message>
      <source>Search (F2)</source>
      <comment>SEARCH</comment>
      <translation>بحث (F2)</translation>
    </message>
    <message>
      <source>Name, number, e-mail, phone or ticket</source>
      <comment>SEARCH_HOW</comment>
      <translation>الاسم أو الرقم أو البريد أو الهاتف أو التذكرة</translation>
    </message>
    <message>
      <source>Look up by scan</source>
      <comment>LOOK_UP</comment>
      <translation>استعلام بالمسح</translation>
    </message>
    <message>
      <source>The next scan opens the person and checks nobody in.</source>
      <comment>LOOK_UP_ON</comment>
      <translation>المسح التالي يفتح ملف الشخص ولا يسجّل دخول أحد.</translation>
    </message>
    <message>
      <source>Customer can see</source>
      <comment>COVER</comment>
      <translation>العميل يرى الشاشة</translation>
    </message>
    <message>
      <source>Photos, money and notes are hidden.</source>
      <comment>COVER_ON</comment>
      <translation>الصور والمبالغ والملاحظات مخفية.</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEW_ROWS</comment>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>صف جديد</numerusform>
        <numerusform>صفان جديدان</numerusform>
        <numerusform>{number} صفوف جديدة</numerusform>
        <numerusform>{number} صفًا جديدًا</numerusform>
        <numerusform>{number} صف جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} waiting (F3)</source>
      <comment>NEXT_CASE</comment>
      <translation>
        <numerusform>لا حالات تنتظر (F3)</numerusform>
        <numerusform>حالة تنتظر (F3)</numerusform>
        <numerusform>حالتان تنتظران (F3)</numerusform>
        <numerusform>{number} حالات تنتظر (F3)</numerusform>
        <numerusform>{number} حالة تنتظر (F3)</numerusform>
        <numerusform>{number} حالة تنتظر (F3)</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide all fine</source>
      <comment>HIDE_FINE</comment>
      <translation>إخفاء السليم</translation>
    </message>
    <message>
      <source>All</source>
      <comment>CHIP_ALL</comment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Needs me</source>
      <comment>CHIP_NEEDS_ME</comment>
      <translation>بحاجة إليّ</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>CHIP_REFUSED</comment>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>CHIP_FREE</comment>
      <translation>مجاني</translation>
    </message>
    <message>
      <source>PAYG</source>
      <comment>CHIP_PAY_AS_YOU_GO</comment>
      <translation>حسب الاستخدام</translation>
    </message>
    <message>
      <source>New</source>
      <comment>CHIP_NEW</comment>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>CHIP_BIRTHDAY</comment>
      <translation>عيد ميلاد</translation>
    </message>
    <message>
      <source>Nothing has happened yet today.</source>
      <comment>NOTHING_YET</comment>
      <translation>لم يحدث شيء اليوم بعد.</translation>
    </message>
    <message>
      <source>Nothing here. Choose “All” to see every row.</source>
      <comment>NOTHING_HERE</comment>
      <translation>لا شيء هنا. اختيار «الكل» يعرض كل الصفوف.</translation>
    </message>
    <message>
      <source>No one found.</source>
      <comment>NO_ONE_FOUND</comment>
      <translation>لم يُعثر على أحد.</translation>
    </message>
    <message numerus="yes">
      <source>{number} more. Type more letters.</source>
      <comment>MORE_FOUND</comment>
      <translation>
        <numerusform>لا نتائج أخرى.</numerusform>
        <numerusform>نتيجة أخرى. حروف أكثر تضيّق البحث.</numerusform>
        <numerusform>نتيجتان أخريان. حروف أكثر تضيّق البحث.</numerusform>
        <numerusform>{number} نتائج أخرى. حروف أكثر تضيّق البحث.</numerusform>
        <numerusform>{number} نتيجة أخرى. حروف أكثر تضيّق البحث.</numerusform>
        <numerusform>{number} نتيجة أخرى. حروف أكثر تضيّق البحث.</numerusform>
      </translation>
    </message>
    <message>
      <source>This can't be looked up right now.</source>
      <comment>CANNOT_LOOK_UP</comment>
      <translation>لا يمكن الاستعلام عن هذا الآن.</translation>
    </message>
    <message>
      <source>Touch a row, or search for a person.</source>
      <comment>NO_CASE</comment>
      <translation>لمس صف أو البحث عن شخص يعرضه هنا.</translation>
    </message>
    <message>
      <source>Case</source>
      <comment>CASE</comment>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Nobody with this code</source>
      <comment>NOT_KNOWN</comment>
      <translation>لا أحد بهذا الرمز</translation>
    </message>
    <message>
      <source>No. {member}</source>
      <comment>NUMBER</comment>
      <translation>رقم {member}</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>تذكرة {ticket}</translation>
    </message>
    <message>
      <source>Plan: {name}</source>
      <comment>PLAN</comment>
      <translation>الخطة: {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>TIMES_HERE</comment>
      <translation>
        <numerusform>لا زيارات</numerusform>
        <numerusform>زيارة واحدة</numerusform>
        <numerusform>زيارتان</numerusform>
        <numerusform>{number} زيارات</numerusform>
        <numerusform>{number} زيارة</numerusform>
        <numerusform>{number} زيارة</numerusform>
      </translation>
    </message>
    <message>
      <source>Inside since {time}</source>
      <comment>INSIDE_SINCE</comment>
      <translation>في الداخل منذ {time}</translation>
    </message>
    <message>
      <source>Last visit {day}</source>
      <comment>LAST_CAME</comment>
      <translation>آخر زيارة {day}</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <comment>NEVER_CAME</comment>
      <translation>لا زيارات بعد</translation>
    </message>
    <message>
      <source>Overdue {money}</source>
      <comment>OVERDUE</comment>
      <translation>متأخرات {money}</translation>
    </message>
    <message>
      <source>Waiver: {why}</source>
      <comment>WAIVER</comment>
      <translation>الإقرار: {why}</translation>
    </message>
    <message>
      <source>Birthday today</source>
      <comment>BIRTHDAY_TODAY</comment>
      <translation>عيد الميلاد اليوم</translation>
    </message>
    <message>
      <source>Membership is frozen</source>
      <comment>STATE_FROZEN</comment>
      <translation>العضوية مجمّدة</translation>
    </message>
    <message>
      <source>Member is blocked</source>
      <comment>STATE_BLOCKED</comment>
      <translation>العضوية محظورة</translation>
    </message>
    <message>
      <source>Contact</source>
      <comment>CONTACT</comment>
      <translation>التواصل</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month</source>
      <comment>FREE_MONTH</comment>
      <translation>
        <numerusform>لا دخول مجاني هذا الشهر</numerusform>
        <numerusform>دخول مجاني واحد هذا الشهر</numerusform>
        <numerusform>مرّتا دخول مجاني هذا الشهر</numerusform>
        <numerusform>{number} مرات دخول مجاني هذا الشهر</numerusform>
        <numerusform>{number} مرة دخول مجاني هذا الشهر</numerusform>
        <numerusform>{number} مرة دخول مجاني هذا الشهر</numerusform>
      </translation>
    </message>
    <message>
      <source>Passes</source>
      <comment>PASSES</comment>
      <translation>الاشتراكات</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASSES</comment>
      <translation>لا اشتراك</translation>
    </message>
    <message>
      <source>{name}, until {day}</source>
      <comment>PASS_UNTIL</comment>
      <translation>{name}، حتى {day}</translation>
    </message>
    <message>
      <source>{name}, from {day}</source>
      <comment>PASS_FROM</comment>
      <translation>{name}، من {day}</translation>
    </message>
    <message>
      <source>{name}, ended {day}</source>
      <comment>PASS_ENDED</comment>
      <translation>{name}، انتهى {day}</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <comment>PASS_STATE</comment>
      <translation>{name}، {state}</translation>
    </message>
    <message>
      <source>frozen</source>
      <comment>PASS_FROZEN</comment>
      <translation>مجمّد</translation>
    </message>
    <message>
      <source>not paid</source>
      <comment>PASS_UNPAID</comment>
      <translation>غير مدفوع</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>PASS_CANCELLED</comment>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>awaits approval</source>
      <comment>PASS_AWAITING</comment>
      <translation>بانتظار الموافقة</translation>
    </message>
    <message>
      <source>Why</source>
      <comment>WHY</comment>
      <translation>السبب</translation>
    </message>
    <message>
      <source>{time}, {device}</source>
      <comment>WHERE_AND_WHEN</comment>
      <translation>{time}، {device}</translation>
    </message>
    <message>
      <source>{time}, {device}, by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>{time}، {device}، بواسطة {name}</translation>
    </message>
    <message>
      <source>Good from {time}</source>
      <comment>OPENS_AT</comment>
      <translation>صالح من {time}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <comment>NOTE_BY</comment>
      <translation>{name}، {day}</translation>
    </message>
    <message>
      <source>{name}, {day}, until {last}</source>
      <comment>NOTE_UNTIL</comment>
      <translation>{name}، {day}، حتى {last}</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>CLOSE_NOTE</comment>
      <translation>تم</translation>
    </message>
    <message>
      <source>Last visits</source>
      <comment>LAST_VISITS</comment>
      <translation>آخر الزيارات</translation>
    </message>
    <message>
      <source>Export all about {name}…</source>
      <comment>EXPORT</comment>
      <translation>تصدير كل ما يخص {name}…</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <comment>VISIT_LINE</comment>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <source>{day}, {time} to {end}</source>
      <comment>VISIT_SPAN</comment>
      <translation>{day}، {time} إلى {end}</translation>
    </message>
    <message>
      <source>{day}, {time} to about {end}</source>
      <comment>VISIT_ABOUT</comment>
      <translation>{day}، {time} إلى نحو {end}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}</source>
      <comment>CALLED</comment>
      <translation>طلب مساعدة عند {kiosk}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}. Ticket {ticket}</source>
      <comment>CALLED_TICKET</comment>
      <translation>طلب مساعدة عند {kiosk}. تذكرة {ticket}</translation>
    </message>
    <message>
      <source>I'm coming</source>
      <comment>COMING</comment>
      <translation>سآتي الآن</translation>
    </message>
    <message>
      <source>You are on the way.</source>
      <comment>ON_THE_WAY</comment>
      <translation>أنت في الطريق.</translation>
    </message>
  </context>
  <context>
    <name>FixText</name>
    <message>
      <source>Check in now</source>
      <comment>CHECK_IN</comment>
      <translation>تسجيل الدخول الآن</translation>
    </message>
    <message>
      <source>Check out (F6)</source>
      <comment>CHECK_OUT</comment>
      <translation>تسجيل الخروج (F6)</translation>
    </message>
    <message>
      <source>Sell a pass</source>
      <comment>SELL</comment>
      <translation>بيع اشتراك</translation>
    </message>
    <message>
      <source>Let in free (F4)</source>
      <comment>LET_IN_FREE</comment>
      <translation>دخول مجاني (F4)</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>ضيف أحد الأعضاء</translation>
    </message>
    <message>
      <source>Undo check-in</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>التراجع عن الدخول</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>تحويل إلى مدفوع</translation>
    </message>
    <message>
      <source>Add a missed visit</source>
      <comment>MISSED_VISIT</comment>
      <translation>إضافة زيارة فائتة</translation>
    </message>
    <message>
      <source>Add a note</source>
      <comment>NOTE</comment>
      <translation>إضافة ملاحظة</translation>
    </message>
    <message>
      <source>Find the member (F2)</source>
      <comment>FIND</comment>
      <translation>البحث عن العضو (F2)</translation>
    </message>
  </context>
  <context>
    <name>RowText</name>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>دخول</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>خروج</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>مجاني</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED</comment>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Now paid</source>
      <comment>CONVERTED</comment>
      <translation>مدفوع الآن</translation>
    </message>
    <message>
      <source>Corrected</source>
      <comment>CORRECTED</comment>
      <translation>مصحّح</translation>
    </message>
    <message>
      <source>Undone</source>
      <comment>VOIDED</comment>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>INSIDE_AGAIN</comment>
      <translation>بقاء في الداخل</translation>
    </message>
    <message>
      <source>Out, estimated</source>
      <comment>ESTIMATED</comment>
      <translation>خروج تقديري</translation>
    </message>
    <message>
      <source>Needs you</source>
      <comment>NEEDS_YOU</comment>
      <translation>بحاجة إليك</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>أول زيارة</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE</comment>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Waiver ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>الإقرار ينتهي قريبًا</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>عيد ميلاد</translation>
    </message>
    <message numerus="yes">
      <source>Visit {number}</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>الزيارة {number}</numerusform>
        <numerusform>الزيارة الأولى</numerusform>
        <numerusform>الزيارة الثانية</numerusform>
        <numerusform>الزيارة {number}</numerusform>
        <numerusform>الزيارة {number}</numerusform>
        <numerusform>الزيارة {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Booking: {name}</source>
      <comment>BY_BOOKING</comment>
      <translation>حجز: {name}</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>BY_PASS</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Free entry: {why}</source>
      <comment>FREE_ENTRY</comment>
      <translation>دخول مجاني: {why}</translation>
    </message>
    <message>
      <source>After {duration}</source>
      <comment>AFTER</comment>
      <translation>بعد {duration}</translation>
    </message>
    <message>
      <source>Paid by {name}</source>
      <comment>NOW_PAID_BY</comment>
      <translation>مدفوع عبر {name}</translation>
    </message>
    <message>
      <source>{why}</source>
      <comment>REASON_GIVEN</comment>
      <translation>{why}</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <comment>CODE_OF_NOBODY</comment>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET_OF</comment>
      <translation>تذكرة {ticket}</translation>
    </message>
  </context>
  <context>
    <name>ReasonWord</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Other code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>رمز آخر</translation>
    </message>
    <message>
      <source>Old card</source>
      <comment>CARD_REPLACED</comment>
      <translation>بطاقة قديمة</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>انتهت مدة الرمز</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>دون تسجيل دخول</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>محظور</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>مجمّد</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>متأخرات</translation>
    </message>
    <message>
      <source>Too young</source>
      <comment>UNDER_AGE</comment>
      <translation>دون السن</translation>
    </message>
    <message>
      <source>Waiver</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>الإقرار</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>ممتلئ</translation>
    </message>
    <message>
      <source>Can't check</source>
      <comment>CANNOT_CHECK</comment>
      <translation>تعذّر التحقق</translation>
    </message>
    <message>
      <source>Wrong hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>خارج الساعات</translation>
    </message>
    <message>
      <source>Not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>لم يبدأ</translation>
    </message>
    <message>
      <source>Used up</source>
      <comment>USED_UP</comment>
      <translation>استُهلك</translation>
    </message>
    <message>
      <source>Ended</source>
      <comment>PASS_ENDED</comment>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>Other place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>موقع آخر</translation>
    </message>
    <message>
      <source>Not paid</source>
      <comment>UNPAID</comment>
      <translation>غير مدفوع</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>حد الخطة</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>لا اشتراك</translation>
    </message>
  </context>
  <context>
    <name>ReasonText</name>
    <message>
      <source>No member has this code. Look the member up by name.</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>لا عضو بهذا الرمز. يُرجى البحث عن العضو بالاسم.</translation>
    </message>
    <message>
      <source>A web link, a ticket or another kind of code was read.</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>قُرئ رابط موقع أو تذكرة أو نوع آخر من الرموز.</translation>
    </message>
    <message>
      <source>This card was replaced. Check who is carrying it.</source>
      <comment>CARD_REPLACED</comment>
      <translation>استُبدلت هذه البطاقة. يُرجى التحقق ممن يحملها.</translation>
    </message>
    <message>
      <source>The code has expired. The app shows a new one.</source>
      <comment>CODE_EXPIRED</comment>
      <translation>انتهت مدة الرمز. التطبيق يعرض رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>No open visit to end. The way in may have been missed.</source>
      <comment>NOT_INSIDE</comment>
      <translation>لا زيارة مفتوحة لإنهائها. ربما لم يُسجَّل الدخول.</translation>
    </message>
    <message>
      <source>The member is blocked. See the note before letting them in.</source>
      <comment>BLOCKED</comment>
      <translation>العضوية محظورة. يُرجى قراءة الملاحظة قبل السماح بالدخول.</translation>
    </message>
    <message>
      <source>The membership is frozen. Unfreeze it or sell a day pass.</source>
      <comment>FROZEN</comment>
      <translation>العضوية مجمّدة. يمكن إلغاء التجميد أو بيع اشتراك يومي.</translation>
    </message>
    <message>
      <source>Payments are overdue. Take a payment or agree on a date.</source>
      <comment>OVERDUE</comment>
      <translation>هناك دفعات متأخرة. يُرجى أخذ دفعة أو الاتفاق على موعد.</translation>
    </message>
    <message>
      <source>Younger than this location allows without company.</source>
      <comment>UNDER_AGE</comment>
      <translation>العمر دون ما يسمح به هذا الموقع بلا مرافق.</translation>
    </message>
    <message>
      <source>The waiver is missing or no longer good.</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>الإقرار ناقص أو لم يعد صالحًا.</translation>
    </message>
    <message>
      <source>Outside opening hours.</source>
      <comment>CLOSED</comment>
      <translation>خارج ساعات العمل.</translation>
    </message>
    <message>
      <source>The location is at its capacity.</source>
      <comment>FULL</comment>
      <translation>بلغ الموقع سعته.</translation>
    </message>
    <message>
      <source>This kiosk cannot tell: its list of members is too old.</source>
      <comment>CANNOT_CHECK</comment>
      <translation>لا يمكن لهذا الكشك التحقق: قائمة الأعضاء فيه قديمة جدًا.</translation>
    </message>
    <message>
      <source>The pass is not good at this hour.</source>
      <comment>WRONG_HOURS</comment>
      <translation>الاشتراك غير صالح في هذه الساعة.</translation>
    </message>
    <message>
      <source>The pass has not started yet.</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>لم يبدأ الاشتراك بعد.</translation>
    </message>
    <message>
      <source>Nothing remains on the pass.</source>
      <comment>USED_UP</comment>
      <translation>لم يبقَ شيء في الاشتراك.</translation>
    </message>
    <message>
      <source>The pass has ended or was cancelled.</source>
      <comment>PASS_ENDED</comment>
      <translation>انتهى الاشتراك أو أُلغي.</translation>
    </message>
    <message>
      <source>The pass is good at other locations only.</source>
      <comment>WRONG_LOCATION</comment>
      <translation>الاشتراك صالح في مواقع أخرى فقط.</translation>
    </message>
    <message>
      <source>The pass is not paid yet. Take the payment.</source>
      <comment>UNPAID</comment>
      <translation>لم يُدفع ثمن الاشتراك بعد. يُرجى أخذ الدفعة.</translation>
    </message>
    <message>
      <source>The plan's limit is reached.</source>
      <comment>PLAN_LIMIT</comment>
      <translation>بلغت الخطة حدّها.</translation>
    </message>
    <message>
      <source>No pass that could be used here.</source>
      <comment>NO_PASS</comment>
      <translation>لا اشتراك يصلح هنا.</translation>
    </message>
  </context>
  <context>
    <name>DeedText</name>
    <message>
      <source>{name} checked in.</source>
      <comment>CHECKED_IN</comment>
      <translation>تم تسجيل دخول {name}.</translation>
    </message>
    <message>
      <source>{name} checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>تم تسجيل خروج {name}.</translation>
    </message>
    <message>
      <source>{name} let in free.</source>
      <comment>LET_IN_FREE</comment>
      <translation>دخول مجاني لـ {name}.</translation>
    </message>
    <message>
      <source>{name} is inside already.</source>
      <comment>ALREADY_IN</comment>
      <translation>{name} في الداخل بالفعل.</translation>
    </message>
    <message>
      <source>{name} can't come in: {why}</source>
      <comment>REFUSED</comment>
      <translation>لا يمكن دخول {name}: {why}</translation>
    </message>
    <message>
      <source>Undone. {name}'s visit doesn't count.</source>
      <comment>UNDONE</comment>
      <translation>تم التراجع. زيارة {name} لا تُحتسب.</translation>
    </message>
    <message>
      <source>{name} is inside again.</source>
      <comment>STILL_HERE</comment>
      <translation>{name} في الداخل من جديد.</translation>
    </message>
    <message>
      <source>{name}'s visit doesn't count any more.</source>
      <comment>VOIDED</comment>
      <translation>زيارة {name} لم تعد تُحتسب.</translation>
    </message>
    <message>
      <source>The times of {name}'s visit are corrected.</source>
      <comment>CORRECTED</comment>
      <translation>تم تصحيح أوقات زيارة {name}.</translation>
    </message>
    <message>
      <source>{name}'s visit is added.</source>
      <comment>BACK_FILLED</comment>
      <translation>أُضيفت زيارة {name}.</translation>
    </message>
    <message>
      <source>Converted. {name}'s visit is paid.</source>
      <comment>CONVERTED</comment>
      <translation>تم التحويل. زيارة {name} مدفوعة.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits converted.</source>
      <comment>CONVERTED_ALL</comment>
      <translation>
        <numerusform>لم تُحوَّل أي زيارة.</numerusform>
        <numerusform>تم تحويل زيارة واحدة.</numerusform>
        <numerusform>تم تحويل زيارتين.</numerusform>
        <numerusform>تم تحويل {number} زيارات.</numerusform>
        <numerusform>تم تحويل {number} زيارة.</numerusform>
        <numerusform>تم تحويل {number} زيارة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note saved for {name}.</source>
      <comment>NOTED</comment>
      <translation>حُفظت الملاحظة عن {name}.</translation>
    </message>
    <message>
      <source>Note closed.</source>
      <comment>NOTE_CLOSED</comment>
      <translation>أُغلقت الملاحظة.</translation>
    </message>
    <message>
      <source>{name}'s visits stay as they are.</source>
      <comment>KEPT</comment>
      <translation>تبقى زيارات {name} كما هي.</translation>
    </message>
    <message>
      <source>{name}'s visit is a free entry now.</source>
      <comment>MADE_FREE</comment>
      <translation>زيارة {name} أصبحت دخولًا مجانيًا.</translation>
    </message>
    <message>
      <source>All about {name} is in the file.</source>
      <comment>EXPORTED</comment>
      <translation>كل ما يخص {name} موجود في الملف.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>لم يتم: {why}</translation>
    </message>
    <message>
      <source>No case has the ticket {ticket}. It is good for ten minutes.</source>
      <comment>NO_TICKET</comment>
      <translation>لا حالة بالتذكرة {ticket}. التذكرة صالحة لعشر دقائق.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <comment>NOTHING_TO_UNDO</comment>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
  </context>
  <context>
    <name>SheetText</name>
    <message>
      <source>Let {name} in free</source>
      <comment>LET_IN_TITLE</comment>
      <translation>دخول مجاني لـ {name}</translation>
    </message>
    <message>
      <source>Expect payment later, within 7 days</source>
      <comment>EXPECT_PAYMENT</comment>
      <translation>الدفع لاحقًا، خلال 7 أيام</translation>
    </message>
    <message>
      <source>Granted by {name}</source>
      <comment>GRANTED_BY</comment>
      <translation>بإذن من {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month for {name}.</source>
      <comment>MONTH_OF_MEMBER</comment>
      <translation>
        <numerusform>لا دخول مجاني لـ {name} هذا الشهر.</numerusform>
        <numerusform>دخول مجاني واحد لـ {name} هذا الشهر.</numerusform>
        <numerusform>مرّتا دخول مجاني لـ {name} هذا الشهر.</numerusform>
        <numerusform>{number} مرات دخول مجاني لـ {name} هذا الشهر.</numerusform>
        <numerusform>{number} مرة دخول مجاني لـ {name} هذا الشهر.</numerusform>
        <numerusform>{number} مرة دخول مجاني لـ {name} هذا الشهر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} in the club.</source>
      <comment>MONTH_OF_CLUB</comment>
      <translation>
        <numerusform>ولا مرة في النادي.</numerusform>
        <numerusform>مرة واحدة في النادي.</numerusform>
        <numerusform>مرّتان في النادي.</numerusform>
        <numerusform>{number} مرات في النادي.</numerusform>
        <numerusform>{number} مرة في النادي.</numerusform>
        <numerusform>{number} مرة في النادي.</numerusform>
      </translation>
    </message>
    <message>
      <source>That's over this month's limit. A manager can approve.</source>
      <comment>OVER_LIMIT</comment>
      <translation>هذا فوق حد الشهر. يمكن للإدارة الموافقة.</translation>
    </message>
    <message>
      <source>Manager's PIN</source>
      <comment>MANAGERS_PIN</comment>
      <translation>الرقم السري للإدارة</translation>
    </message>
    <message>
      <source>That is no manager's PIN.</source>
      <comment>PIN_WRONG</comment>
      <translation>ليس هذا رقمًا سريًا للإدارة.</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>محاولات كثيرة. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
      <source>Let in free</source>
      <comment>LET_IN</comment>
      <translation>دخول مجاني</translation>
    </message>
    <message>
      <source>What for? 3 to 200 characters</source>
      <comment>OTHER_REASON</comment>
      <translation>لأي سبب؟ من 3 إلى 200 حرف</translation>
    </message>
    <message>
      <source>Reason, 3 to 200 characters</source>
      <comment>REASON</comment>
      <translation>السبب، من 3 إلى 200 حرف</translation>
    </message>
    <message>
      <source>Note for the team about {name}</source>
      <comment>NOTE_TITLE</comment>
      <translation>ملاحظة للفريق عن {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE_FIELD</comment>
      <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {most}</source>
      <comment>COUNT</comment>
      <translation>
        <numerusform>{number} من {most}</numerusform>
        <numerusform>{number} من {most}</numerusform>
        <numerusform>{number} من {most}</numerusform>
        <numerusform>{number} من {most}</numerusform>
        <numerusform>{number} من {most}</numerusform>
        <numerusform>{number} من {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>Until (leave empty for no end)</source>
      <comment>LAST_DAY</comment>
      <translation>حتى (فارغ: بلا نهاية)</translation>
    </message>
    <message>
      <source>Show at the next check-in</source>
      <comment>SHOW_AT_CHECK_IN</comment>
      <translation>عرض عند الدخول التالي</translation>
    </message>
    <message>
      <source>Save note</source>
      <comment>SAVE_NOTE</comment>
      <translation>حفظ الملاحظة</translation>
    </message>
    <message>
      <source>Correct the visit of {day}</source>
      <comment>TIMES_TITLE</comment>
      <translation>تصحيح زيارة {day}</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>الدخول</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>الخروج</translation>
    </message>
    <message>
      <source>Left (leave empty if still inside)</source>
      <comment>LEFT_OPTIONAL</comment>
      <translation>الخروج (فارغ: لم يحدث بعد)</translation>
    </message>
    <message>
      <source>Write times as 18:05.</source>
      <comment>BAD_TIME</comment>
      <translation>تُكتب الأوقات هكذا: 18:05.</translation>
    </message>
    <message>
      <source>Write the day as 2026-06-12.</source>
      <comment>BAD_DAY</comment>
      <translation>يُكتب اليوم هكذا: ⁦2026-06-12⁩.</translation>
    </message>
    <message>
      <source>Save times</source>
      <comment>SAVE_TIMES</comment>
      <translation>حفظ الأوقات</translation>
    </message>
    <message>
      <source>Add a missed visit of {name}</source>
      <comment>MISSED_TITLE</comment>
      <translation>إضافة زيارة فائتة لـ {name}</translation>
    </message>
    <message>
      <source>Day</source>
      <comment>DAY</comment>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>By their pass</source>
      <comment>BY_THEIR_PASS</comment>
      <translation>عبر الاشتراك</translation>
    </message>
    <message>
      <source>As a free entry</source>
      <comment>AS_FREE_ENTRY</comment>
      <translation>كدخول مجاني</translation>
    </message>
    <message>
      <source>Add visit</source>
      <comment>ADD_VISIT</comment>
      <translation>إضافة الزيارة</translation>
    </message>
    <message>
      <source>Take back the visit of {day}</source>
      <comment>VOID_TITLE</comment>
      <translation>إبطال زيارة {day}</translation>
    </message>
    <message>
      <source>The pass gets its entry back, and nothing is charged. The record stays.</source>
      <comment>VOID_LINE</comment>
      <translation>يستعيد الاشتراك زيارته، ولا يُحتسب أي مبلغ. يبقى السجل.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <comment>VOID</comment>
      <translation>إبطال</translation>
    </message>
    <message>
      <source>Convert {name}'s free entry</source>
      <comment>CONVERT_TITLE</comment>
      <translation>تحويل الدخول المجاني لـ {name}</translation>
    </message>
    <message>
      <source>{when}. {why}, granted by {name}.</source>
      <comment>FREE_BECAUSE</comment>
      <translation>{when}. {why}، بإذن من {name}.</translation>
    </message>
    <message>
      <source>{when}. {why}.</source>
      <comment>FREE_BECAUSE_ALONE</comment>
      <translation>{when}. {why}.</translation>
    </message>
    <message>
      <source>No charge</source>
      <comment>WAY_FREE</comment>
      <translation>دون مبلغ</translation>
    </message>
    <message>
      <source>{before} → {after} left</source>
      <comment>WAY_LEFT</comment>
      <translation>الباقي {before} ← {after}</translation>
    </message>
    <message>
      <source>Pay {money}</source>
      <comment>WAY_PAY</comment>
      <translation>دفع {money}</translation>
    </message>
    <message>
      <source>No pass covered that day.</source>
      <comment>NO_WAY</comment>
      <translation>لا اشتراك غطّى ذلك اليوم.</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid with “{name}”.</source>
      <comment>PREVIEW_PASS</comment>
      <translation>زيارة {when} تصبح مدفوعة عبر «{name}».</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid: “{name}” for {money}.</source>
      <comment>PREVIEW_PAY</comment>
      <translation>زيارة {when} تصبح مدفوعة: «{name}» بمبلغ {money}.</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>تحويل إلى مدفوع</translation>
    </message>
    <message>
      <source>Whose guest is {name}?</source>
      <comment>GUEST_TITLE</comment>
      <translation>مَن المضيف لـ {name}؟</translation>
    </message>
    <message>
      <source>Search for the host</source>
      <comment>HOST</comment>
      <translation>البحث عن المضيف</translation>
    </message>
    <message>
      <source>Check in as guest</source>
      <comment>GUEST_IN</comment>
      <translation>تسجيل الدخول كضيف</translation>
    </message>
    <message>
      <source>Sell {name} a pass</source>
      <comment>SALE_TITLE</comment>
      <translation>بيع اشتراك لـ {name}</translation>
    </message>
    <message>
      <source>Charge {money} and check in</source>
      <comment>SELL</comment>
      <translation>احتساب {money} وتسجيل الدخول</translation>
    </message>
    <message>
      <source>Check in, charge by time</source>
      <comment>SELL_BY_TIME</comment>
      <translation>تسجيل الدخول والدفع حسب المدة</translation>
    </message>
    <message>
      <source>{money} for {duration}</source>
      <comment>BY_TIME</comment>
      <translation>{money} لكل {duration}</translation>
    </message>
    <message>
      <source>Undo this?</source>
      <comment>UNDO_TITLE</comment>
      <translation>التراجع عن هذا؟</translation>
    </message>
    <message>
      <source>{name} came in at {time}. The visit will not count.</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>دخول {name} الساعة {time}. لن تُحتسب الزيارة.</translation>
    </message>
    <message>
      <source>{name} left at {time}. They will be inside again.</source>
      <comment>UNDO_CHECK_OUT</comment>
      <translation>خروج {name} الساعة {time}. سيُلغى هذا الخروج.</translation>
    </message>
    <message>
      <source>Visit of {day}</source>
      <comment>VISIT_TITLE</comment>
      <translation>زيارة {day}</translation>
    </message>
    <message>
      <source>Correct times</source>
      <comment>CORRECT_TIMES</comment>
      <translation>تصحيح الأوقات</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <comment>TAKE_BACK</comment>
      <translation>إبطال…</translation>
    </message>
    <message>
      <source>Convert to paid…</source>
      <comment>CONVERT_TO_PAID</comment>
      <translation>تحويل إلى مدفوع…</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
  </context>
  <context>
    <name>InboxText</name>
    <message>
      <source>Nothing waits for you.</source>
      <comment>EMPTY</comment>
      <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
      <source>What contradicts itself and free entries to settle come here.</source>
      <comment>EMPTY_HOW</comment>
      <translation>يظهر هنا ما يناقض بعضه، وكل دخول مجاني ينتظر التسوية.</translation>
    </message>
    <message numerus="yes">
      <source>Free entries to settle ({number})</source>
      <comment>TO_SETTLE</comment>
      <translation>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
        <numerusform>دخول مجاني للتسوية ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To look at ({number})</source>
      <comment>TO_LOOK_AT</comment>
      <translation>
        <numerusform>للمراجعة ({number})</numerusform>
        <numerusform>للمراجعة ({number})</numerusform>
        <numerusform>للمراجعة ({number})</numerusform>
        <numerusform>للمراجعة ({number})</numerusform>
        <numerusform>للمراجعة ({number})</numerusform>
        <numerusform>للمراجعة ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not taken by the server ({number})</source>
      <comment>NOT_TAKEN</comment>
      <translation>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
        <numerusform>لم يقبله الخادم ({number})</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has two visits at once</source>
      <comment>TWO_VISITS_AT_ONCE</comment>
      <translation>زيارتان في وقت واحد: {name}</translation>
    </message>
    <message>
      <source>{name}'s pass was used more often than it held</source>
      <comment>PASS_OVERSPENT</comment>
      <translation>استُخدم اشتراك {name} أكثر مما فيه</translation>
    </message>
    <message>
      <source>{name} was charged twice on one day</source>
      <comment>CHARGED_TWICE</comment>
      <translation>احتُسب مبلغان في يوم واحد: {name}</translation>
    </message>
    <message>
      <source>{name}'s code came twice in one moment</source>
      <comment>CODE_SHARED</comment>
      <translation>جاء رمز {name} مرتين في لحظة واحدة</translation>
    </message>
    <message>
      <source>{name}'s pass arrived. Convert the visit of {day}?</source>
      <comment>FREE_ENTRY_COVERED</comment>
      <translation>وصل اشتراك {name}. هل تُحوَّل زيارة {day}؟</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is expected by {last}.</source>
      <comment>EXPECTS_PAYMENT</comment>
      <translation>دخول مجاني لـ {name} يوم {day}. الدفع متوقع حتى {last}.</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is late.</source>
      <comment>PAYMENT_LATE</comment>
      <translation>دخول مجاني لـ {name} يوم {day}. تأخر الدفع.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <comment>KEEP</comment>
      <translation>إبقاء الزيارتين</translation>
    </message>
    <message>
      <source>Leave it free</source>
      <comment>KEEP_IT</comment>
      <translation>إبقاؤها مجانية</translation>
    </message>
    <message>
      <source>Take one back</source>
      <comment>VOID</comment>
      <translation>إبطال إحداهما</translation>
    </message>
    <message>
      <source>Make one free</source>
      <comment>MAKE_FREE</comment>
      <translation>جعل إحداهما مجانية</translation>
    </message>
    <message>
      <source>Convert</source>
      <comment>CONVERT</comment>
      <translation>تحويل</translation>
    </message>
    <message numerus="yes">
      <source>Convert {number}</source>
      <comment>CONVERT_ALL</comment>
      <translation>
        <numerusform>تحويل {number}</numerusform>
        <numerusform>تحويل واحدة</numerusform>
        <numerusform>تحويل الاثنتين</numerusform>
        <numerusform>تحويل {number}</numerusform>
        <numerusform>تحويل {number}</numerusform>
        <numerusform>تحويل {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose how…</source>
      <comment>CHOOSE_WAY</comment>
      <translation>اختيار الطريقة…</translation>
    </message>
    <message>
      <source>{when} · {what} · {device}</source>
      <comment>VISITS</comment>
      <translation>{when} · {what} · {device}</translation>
    </message>
    <message>
      <source>Which visit?</source>
      <comment>WHICH_TITLE</comment>
      <translation>أي زيارة؟</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <comment>EVENT_OF</comment>
      <translation>{name}، {when}</translation>
    </message>
    <message>
      <source>A scan, {when}</source>
      <comment>EVENT_OF_NOBODY</comment>
      <translation>مسح، {when}</translation>
    </message>
    <message>
      <source>It stays on this machine. Tell whoever runs the server.</source>
      <comment>STAYS_HERE</comment>
      <translation>يبقى على هذا الجهاز. يُرجى إبلاغ المسؤول عن الخادم.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>CANNOT_READ</comment>
      <translation>لا يمكن قراءة هذا الآن.</translation>
    </message>
  </context>
  <context>
    <name>VisitText</name>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>لا زيارات</numerusform>
        <numerusform>زيارة واحدة</numerusform>
        <numerusform>زيارتان</numerusform>
        <numerusform>{number} زيارات</numerusform>
        <numerusform>{number} زيارة</numerusform>
        <numerusform>{number} زيارة</numerusform>
      </translation>
    </message>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>دخول</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>خروج</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>NAME</comment>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Entry</source>
      <comment>ENTRY</comment>
      <translation>نوع الدخول</translation>
    </message>
    <message>
      <source>Where</source>
      <comment>WHERE</comment>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Flags</source>
      <comment>FLAGS</comment>
      <translation>علامات</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>SYNC</comment>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>{duration}</source>
      <comment>LENGTH</comment>
      <translation>{duration}</translation>
    </message>
    <message>
      <source>{duration} so far</source>
      <comment>SO_FAR</comment>
      <translation>{duration} حتى الآن</translation>
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
      <translation>{last}، {first}</translation>
    </message>
    <message>
      <source>…</source>
      <comment>LOADING</comment>
      <translation>…</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>GONE</comment>
      <translation>أُبطلت</translation>
    </message>
    <message>
      <source>Membership</source>
      <comment>MEMBERSHIP</comment>
      <translation>عضوية</translation>
    </message>
    <message>
      <source>Pass</source>
      <comment>PASS</comment>
      <translation>اشتراك</translation>
    </message>
    <message>
      <source>Booking</source>
      <comment>BOOKING</comment>
      <translation>حجز</translation>
    </message>
    <message>
      <source>Guest pass</source>
      <comment>GUEST_PASS</comment>
      <translation>اشتراك ضيف</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE</comment>
      <translation>دخول مجاني</translation>
    </message>
    <message>
      <source>Imported</source>
      <comment>MIGRATED</comment>
      <translation>مستورد</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>الدفع حسب الاستخدام</translation>
    </message>
    <message>
      <source>{entry} · {price}</source>
      <comment>WITH_PRICE</comment>
      <translation>{entry} · {price}</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>أول زيارة</translation>
    </message>
    <message>
      <source>Unsure</source>
      <comment>UNSURE</comment>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <source>Conflict</source>
      <comment>CONFLICT</comment>
      <translation>تعارض</translation>
    </message>
    <message>
      <source>Clock was off</source>
      <comment>WRONG_CLOCK</comment>
      <translation>الساعة لم تكن مضبوطة</translation>
    </message>
    <message>
      <source>To be paid</source>
      <comment>PAY_LATER</comment>
      <translation>بانتظار الدفع</translation>
    </message>
    <message>
      <source>Sent</source>
      <comment>SENT</comment>
      <translation>أُرسلت</translation>
    </message>
    <message>
      <source>Waiting</source>
      <comment>WAITING</comment>
      <translation>تنتظر</translation>
    </message>
  </context>
  <context>
    <name>TodayText</name>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <comment>YESTERDAY</comment>
      <translation>أمس</translation>
    </message>
    <message>
      <source>The day before</source>
      <comment>EARLIER_DAY</comment>
      <translation>اليوم السابق</translation>
    </message>
    <message>
      <source>The day after</source>
      <comment>LATER_DAY</comment>
      <translation>اليوم التالي</translation>
    </message>
    <message>
      <source>Pick a day</source>
      <comment>PICK_DAY</comment>
      <translation>اختيار يوم</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>لا زيارات</numerusform>
        <numerusform>زيارة واحدة</numerusform>
        <numerusform>زيارتان</numerusform>
        <numerusform>{number} زيارات</numerusform>
        <numerusform>{number} زيارة</numerusform>
        <numerusform>{number} زيارة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>لا أحد في الداخل</numerusform>
        <numerusform>شخص في الداخل</numerusform>
        <numerusform>شخصان في الداخل</numerusform>
        <numerusform>{number} أشخاص في الداخل</numerusform>
        <numerusform>{number} شخصًا في الداخل</numerusform>
        <numerusform>{number} شخص في الداخل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} refused</source>
      <comment>REFUSED</comment>
      <translation>
        <numerusform>لا حالات رفض</numerusform>
        <numerusform>حالة رفض</numerusform>
        <numerusform>حالتا رفض</numerusform>
        <numerusform>{number} حالات رفض</numerusform>
        <numerusform>{number} حالة رفض</numerusform>
        <numerusform>{number} حالة رفض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} free</source>
      <comment>FREE</comment>
      <translation>
        <numerusform>لا دخول مجاني</numerusform>
        <numerusform>دخول مجاني واحد</numerusform>
        <numerusform>مرّتا دخول مجاني</numerusform>
        <numerusform>{number} مرات دخول مجاني</numerusform>
        <numerusform>{number} مرة دخول مجاني</numerusform>
        <numerusform>{number} مرة دخول مجاني</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} pay-as-you-go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
        <numerusform>{number} بالدفع حسب الاستخدام</numerusform>
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
      <translation>لا زيارات اليوم بعد.</translation>
    </message>
    <message>
      <source>No visits on this day.</source>
      <comment>NO_VISITS_THEN</comment>
      <translation>لا زيارات في هذا اليوم.</translation>
    </message>
    <message>
      <source>No visit fits. Try another filter.</source>
      <comment>NOTHING_FITS</comment>
      <translation>لا زيارة تطابق. يمكن تجربة عامل تصفية آخر.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>في الداخل</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>ONLY_FREE</comment>
      <translation>مجاني</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>ONLY_PAY_AS_YOU_GO</comment>
      <translation>الدفع حسب الاستخدام</translation>
    </message>
    <message>
      <source>First visits</source>
      <comment>NEW</comment>
      <translation>أول زيارة</translation>
    </message>
    <message>
      <source>Estimated</source>
      <comment>ESTIMATED</comment>
      <translation>تقديري</translation>
    </message>
    <message>
      <source>Search by name</source>
      <comment>SEARCH</comment>
      <translation>بحث بالاسم</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEWER</comment>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>زيارة جديدة</numerusform>
        <numerusform>زيارتان جديدتان</numerusform>
        <numerusform>{number} زيارات جديدة</numerusform>
        <numerusform>{number} زيارة جديدة</numerusform>
        <numerusform>{number} زيارة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>EXPORT_CSV</comment>
      <translation>تصدير CSV</translation>
    </message>
    <message>
      <source>Export JSON</source>
      <comment>EXPORT_JSON</comment>
      <translation>تصدير JSON</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Saving…</source>
      <comment>SAVING</comment>
      <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <comment>SAVED</comment>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>PRINTED</comment>
      <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
      <source>The printer did not take it.</source>
      <comment>NOT_PRINTED</comment>
      <translation>لم تقبله الطابعة.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>لا يمكن قراءة هذا الآن.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>لم يتم: {why}</translation>
    </message>
    <message>
      <source>The check-in was taken back.</source>
      <comment>TAKEN_BACK</comment>
      <translation>تم إبطال الدخول.</translation>
    </message>
    <message>
      <source>The times were changed.</source>
      <comment>TIMES_CHANGED</comment>
      <translation>تم تصحيح الأوقات.</translation>
    </message>
  </context>
  <context>
    <name>StoryText</name>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>WHAT_HAPPENED</comment>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>Change times</source>
      <comment>CHANGE_TIMES</comment>
      <translation>تصحيح الأوقات</translation>
    </message>
    <message>
      <source>Take back</source>
      <comment>TAKE_BACK</comment>
      <translation>إبطال</translation>
    </message>
    <message>
      <source>Take this check-in back? The pass and the money go back too.</source>
      <comment>TAKE_BACK_ASK</comment>
      <translation>إبطال هذا الدخول؟ يعود الرصيد والمبلغ أيضًا.</translation>
    </message>
    <message>
      <source>Yes, take it back</source>
      <comment>TAKE_BACK_YES</comment>
      <translation>نعم، إبطال</translation>
    </message>
    <message>
      <source>Keep it</source>
      <comment>KEEP</comment>
      <translation>إبقاء</translation>
    </message>
    <message>
      <source>Open at the desk</source>
      <comment>AT_DESK</comment>
      <translation>الفتح في الاستقبال</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>الدخول</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>الخروج</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>في الداخل حتى الآن</translation>
    </message>
    <message>
      <source>Reason (3 to 200 letters)</source>
      <comment>REASON</comment>
      <translation>السبب (من 3 إلى 200 حرف)</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Checked in: {entry}</source>
      <comment>CHECKED_IN</comment>
      <translation>تم تسجيل الدخول: {entry}</translation>
    </message>
    <message>
      <source>Came back: {entry}</source>
      <comment>CHECKED_IN_AGAIN</comment>
      <translation>دخول من جديد: {entry}</translation>
    </message>
    <message>
      <source>Checked out after {duration}</source>
      <comment>CHECKED_OUT</comment>
      <translation>تم تسجيل الخروج بعد {duration}</translation>
    </message>
    <message>
      <source>Closed by itself after {duration}</source>
      <comment>CLOSED_BY_ITSELF</comment>
      <translation>أُغلقت تلقائيًا بعد {duration}</translation>
    </message>
    <message>
      <source>Expected from {time}</source>
      <comment>REGISTERED</comment>
      <translation>القدوم متوقع من {time}</translation>
    </message>
    <message>
      <source>Came at {time}, was {old}</source>
      <comment>CAME_CHANGED</comment>
      <translation>الدخول {time}، وكان {old}</translation>
    </message>
    <message>
      <source>Left at {time}, was {old}</source>
      <comment>LEFT_CHANGED</comment>
      <translation>الخروج {time}، وكان {old}</translation>
    </message>
    <message>
      <source>Left at {time}</source>
      <comment>LEFT_SET</comment>
      <translation>الخروج {time}</translation>
    </message>
    <message>
      <source>The check-out was taken back</source>
      <comment>STILL_HERE</comment>
      <translation>تم التراجع عن الخروج</translation>
    </message>
    <message>
      <source>Made paid: {entry}</source>
      <comment>CONVERTED</comment>
      <translation>أصبحت مدفوعة: {entry}</translation>
    </message>
    <message>
      <source>Linked to a booking</source>
      <comment>LINKED</comment>
      <translation>رُبطت بحجز</translation>
    </message>
    <message>
      <source>Kept beside another visit</source>
      <comment>KEPT</comment>
      <translation>أُبقيت إلى جانب زيارة أخرى</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>VOIDED</comment>
      <translation>أُبطلت</translation>
    </message>
    <message>
      <source>Charged {price}</source>
      <comment>CHARGED</comment>
      <translation>احتُسب {price}</translation>
    </message>
    <message>
      <source>Not charged: {price}</source>
      <comment>CHARGE_VOIDED</comment>
      <translation>لم يُحتسب: {price}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <comment>BECAUSE</comment>
      <translation>«{reason}»</translation>
    </message>
    <message>
      <source>by the member</source>
      <comment>BY_MEMBER</comment>
      <translation>بواسطة العضو</translation>
    </message>
    <message>
      <source>by itself</source>
      <comment>BY_ITSELF</comment>
      <translation>تلقائيًا</translation>
    </message>
    <message>
      <source>by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>بواسطة {name}</translation>
    </message>
    <message>
      <source>{who}, at {where}</source>
      <comment>AT_DEVICE</comment>
      <translation>{who}، عند {where}</translation>
    </message>
  </context>
  <context>
    <name>InsideText</name>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>لا أحد في الداخل</numerusform>
        <numerusform>شخص في الداخل</numerusform>
        <numerusform>شخصان في الداخل</numerusform>
        <numerusform>{number} أشخاص في الداخل</numerusform>
        <numerusform>{number} شخصًا في الداخل</numerusform>
        <numerusform>{number} شخص في الداخل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of {capacity} places taken</source>
      <comment>OF_CAPACITY</comment>
      <translation>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شُغل {number} من {capacity} مكان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nearly full: {number} of {capacity} places taken</source>
      <comment>NEARLY_FULL</comment>
      <translation>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>شبه ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Full: {number} of {capacity} places taken</source>
      <comment>FULL</comment>
      <translation>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
        <numerusform>ممتلئ: شُغل {number} من {capacity} مكان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure (over {hours} h)</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
        <numerusform>{number} غير مؤكد (أكثر من {hours} س)</numerusform>
      </translation>
    </message>
    <message>
      <source>A–Z</source>
      <comment>BY_NAME</comment>
      <translation>أ–ي</translation>
    </message>
    <message>
      <source>Longest stay first</source>
      <comment>LONGEST_FIRST</comment>
      <translation>الأطول بقاءً أولًا</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>منذ {time}</translation>
    </message>
    <message>
      <source>{duration} · Unsure</source>
      <comment>STAY_UNSURE</comment>
      <translation>{duration} · غير مؤكد</translation>
    </message>
    <message numerus="yes">
      <source>{number} selected</source>
      <comment>SELECTED</comment>
      <translation>
        <numerusform>المحدد: {number}</numerusform>
        <numerusform>المحدد: {number}</numerusform>
        <numerusform>المحدد: {number}</numerusform>
        <numerusform>المحدد: {number}</numerusform>
        <numerusform>المحدد: {number}</numerusform>
        <numerusform>المحدد: {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Check out</source>
      <comment>CHECK_OUT</comment>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Check out selected</source>
      <comment>CHECK_OUT_SELECTED</comment>
      <translation>تسجيل خروج المحددين</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR_SELECTION</comment>
      <translation>محو</translation>
    </message>
    <message>
      <source>Closing: check out everyone</source>
      <comment>CLOSING</comment>
      <translation>الإغلاق: تسجيل خروج الجميع</translation>
    </message>
    <message numerus="yes">
      <source>Check out all {number} people now?</source>
      <comment>CLOSING_ASK</comment>
      <translation>
        <numerusform>لا أحد في الداخل الآن.</numerusform>
        <numerusform>تسجيل خروج شخص واحد الآن؟</numerusform>
        <numerusform>تسجيل خروج الشخصين الآن؟</numerusform>
        <numerusform>تسجيل خروج {number} أشخاص الآن؟</numerusform>
        <numerusform>تسجيل خروج {number} شخصًا الآن؟</numerusform>
        <numerusform>تسجيل خروج {number} شخص الآن؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, check out all</source>
      <comment>CLOSING_YES</comment>
      <translation>نعم، تسجيل خروج الجميع</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
      <source>Checking out everyone in {number} seconds.</source>
      <comment>CLOSING_IN</comment>
      <translation>
        <numerusform>تسجيل خروج الجميع الآن.</numerusform>
        <numerusform>تسجيل خروج الجميع بعد ثانية واحدة.</numerusform>
        <numerusform>تسجيل خروج الجميع بعد ثانيتين.</numerusform>
        <numerusform>تسجيل خروج الجميع بعد {number} ثوانٍ.</numerusform>
        <numerusform>تسجيل خروج الجميع بعد {number} ثانية.</numerusform>
        <numerusform>تسجيل خروج الجميع بعد {number} ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>STOP</comment>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stopped. Nobody was checked out.</source>
      <comment>STOPPED</comment>
      <translation>تم الإيقاف. لم يُسجَّل خروج أحد.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>
        <numerusform>لم يُسجَّل خروج أحد.</numerusform>
        <numerusform>تم تسجيل خروج شخص واحد.</numerusform>
        <numerusform>تم تسجيل خروج شخصين.</numerusform>
        <numerusform>تم تسجيل خروج {number} أشخاص.</numerusform>
        <numerusform>تم تسجيل خروج {number} شخصًا.</numerusform>
        <numerusform>تم تسجيل خروج {number} شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} could not be checked out: {why}</source>
      <comment>SOME_NOT</comment>
      <translation>
        <numerusform>لا خروج متعذّر: {why}</numerusform>
        <numerusform>تعذّر تسجيل خروج شخص واحد: {why}</numerusform>
        <numerusform>تعذّر تسجيل خروج شخصين: {why}</numerusform>
        <numerusform>تعذّر تسجيل خروج {number} أشخاص: {why}</numerusform>
        <numerusform>تعذّر تسجيل خروج {number} شخصًا: {why}</numerusform>
        <numerusform>تعذّر تسجيل خروج {number} شخص: {why}</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>تراجع</translation>
    </message>
    <message numerus="yes">
      <source>{number} people are inside again.</source>
      <comment>REOPENED</comment>
      <translation>
        <numerusform>لم يعد أحد إلى الداخل.</numerusform>
        <numerusform>شخص واحد في الداخل من جديد.</numerusform>
        <numerusform>شخصان في الداخل من جديد.</numerusform>
        <numerusform>{number} أشخاص في الداخل من جديد.</numerusform>
        <numerusform>{number} شخصًا في الداخل من جديد.</numerusform>
        <numerusform>{number} شخص في الداخل من جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all could be brought back: {why}</source>
      <comment>SOME_STAY_OUT</comment>
      <translation>تعذّرت إعادة البعض: {why}</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>الإخلاء</translation>
    </message>
    <message>
      <source>Nobody is in.</source>
      <comment>NOBODY</comment>
      <translation>لا أحد في الداخل.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>لا يمكن قراءة هذا الآن.</translation>
    </message>
  </context>
  <context>
    <name>EvacuationText</name>
    <message>
      <source>Evacuation</source>
      <comment>TITLE</comment>
      <translation>الإخلاء</translation>
    </message>
    <message>
      <source>Is this an alarm?</source>
      <comment>ASK</comment>
      <translation>هل هذا إنذار؟</translation>
    </message>
    <message>
      <source>The names of all who are inside will be shown on this screen.</source>
      <comment>ASK_MORE</comment>
      <translation>ستظهر على هذه الشاشة أسماء كل من في الداخل.</translation>
    </message>
    <message>
      <source>Yes, show the list</source>
      <comment>YES</comment>
      <translation>نعم، عرض القائمة</translation>
    </message>
    <message>
      <source>No, go back</source>
      <comment>NO</comment>
      <translation>لا، رجوع</translation>
    </message>
    <message>
      <source>Go on with the list of {time}</source>
      <comment>GO_ON</comment>
      <translation>متابعة قائمة {time}</translation>
    </message>
    <message numerus="yes">
      <source>{safe} of {number} safe</source>
      <comment>SAFE_OF</comment>
      <translation>
        <numerusform>{safe} من {number} بأمان</numerusform>
        <numerusform>{safe} من {number} بأمان</numerusform>
        <numerusform>{safe} من {number} بأمان</numerusform>
        <numerusform>{safe} من {number} بأمان</numerusform>
        <numerusform>{safe} من {number} بأمان</numerusform>
        <numerusform>{safe} من {number} بأمان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {number} are safe</source>
      <comment>ALL_SAFE</comment>
      <translation>
        <numerusform>الجميع بأمان</numerusform>
        <numerusform>الشخص الوحيد بأمان</numerusform>
        <numerusform>الشخصان بأمان</numerusform>
        <numerusform>الجميع بأمان ({number})</numerusform>
        <numerusform>الجميع بأمان ({number})</numerusform>
        <numerusform>الجميع بأمان ({number})</numerusform>
      </translation>
    </message>
    <message>
      <source>Safe</source>
      <comment>SAFE</comment>
      <translation>بأمان</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <comment>MISSING</comment>
      <translation>لم يُرَ بعد</translation>
    </message>
    <message>
      <source>Hide safe</source>
      <comment>HIDE_SAFE</comment>
      <translation>إخفاء من هم بأمان</translation>
    </message>
    <message>
      <source>Show safe</source>
      <comment>SHOW_SAFE</comment>
      <translation>إظهار من هم بأمان</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>To phones</source>
      <comment>PHONES</comment>
      <translation>إلى الهواتف</translation>
    </message>
    <message>
      <source>Scan with a phone’s camera. The text is the list; it needs no network.</source>
      <comment>PHONES_HOW</comment>
      <translation>يُرجى المسح بكاميرا الهاتف. النص هو القائمة، ولا يحتاج إلى شبكة.</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {all}</source>
      <comment>PHONE_PART</comment>
      <translation>
        <numerusform>{number} من {all}</numerusform>
        <numerusform>{number} من {all}</numerusform>
        <numerusform>{number} من {all}</numerusform>
        <numerusform>{number} من {all}</numerusform>
        <numerusform>{number} من {all}</numerusform>
        <numerusform>{number} من {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the list</source>
      <comment>BACK_TO_LIST</comment>
      <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
      <source>End the alarm</source>
      <comment>CLOSE</comment>
      <translation>إنهاء الإنذار</translation>
    </message>
    <message>
      <source>End the alarm? The list goes away after a day.</source>
      <comment>CLOSE_ASK</comment>
      <translation>إنهاء الإنذار؟ تزول القائمة بعد يوم.</translation>
    </message>
    <message>
      <source>Yes, end it</source>
      <comment>CLOSE_YES</comment>
      <translation>نعم، إنهاء</translation>
    </message>
    <message>
      <source>No</source>
      <comment>CLOSE_NO</comment>
      <translation>لا</translation>
    </message>
    <message>
      <source>As of {time}</source>
      <comment>TAKEN</comment>
      <translation>حتى الساعة {time}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>منذ {time}</translation>
    </message>
    <message>
      <source>Nobody was inside.</source>
      <comment>NOBODY</comment>
      <translation>لم يكن أحد في الداخل.</translation>
    </message>
    <message>
      <source>The list can't be read. Count people by hand.</source>
      <comment>NOT_READ</comment>
      <translation>لا يمكن قراءة القائمة. يُرجى عدّ الأشخاص يدويًا.</translation>
    </message>
    <message>
      <source>A tick may be lost if this machine stops now.</source>
      <comment>NOT_KEPT</comment>
      <translation>قد تضيع علامة إن توقف هذا الجهاز الآن.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>May have left</source>
      <comment>UNSURE</comment>
      <translation>ربما حدث خروج</translation>
    </message>
  </context>
  <context>
    <name>ChartText</name>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>الإحصاءات</translation>
    </message>
    <message>
      <source>Bookings</source>
      <comment>BOOKINGS</comment>
      <translation>الحجوزات</translation>
    </message>
    <message>
      <source>Arrivals in a quarter of an hour</source>
      <comment>ARRIVALS</comment>
      <translation>القادمون كل ربع ساعة</translation>
    </message>
    <message>
      <source>People inside</source>
      <comment>INSIDE_NOW</comment>
      <translation>الأشخاص في الداخل</translation>
    </message>
    <message>
      <source>How people came in, by hour</source>
      <comment>ENTRIES</comment>
      <translation>طرق الدخول حسب الساعة</translation>
    </message>
    <message>
      <source>Refusals by reason</source>
      <comment>REFUSALS</comment>
      <translation>حالات الرفض حسب السبب</translation>
    </message>
    <message>
      <source>Length of visits</source>
      <comment>STAYS</comment>
      <translation>مدة الزيارات</translation>
    </message>
    <message>
      <source>Pay-as-you-go income</source>
      <comment>INCOME</comment>
      <translation>دخل الدفع حسب الاستخدام</translation>
    </message>
    <message>
      <source>Free entries by reason</source>
      <comment>FREE_ENTRIES</comment>
      <translation>الدخول المجاني حسب السبب</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>TIME</comment>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Number</source>
      <comment>NUMBER</comment>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Amount</source>
      <comment>AMOUNT</comment>
      <translation>المبلغ</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>العملة</translation>
    </message>
    <message>
      <source>This day</source>
      <comment>TODAY</comment>
      <translation>هذا اليوم</translation>
    </message>
    <message>
      <source>Usual {weekday}</source>
      <comment>USUAL</comment>
      <translation>{weekday} المعتاد</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>في الداخل</translation>
    </message>
    <message numerus="yes">
      <source>Places: {number}</source>
      <comment>CAPACITY</comment>
      <translation>
        <numerusform>الأماكن: {number}</numerusform>
        <numerusform>الأماكن: {number}</numerusform>
        <numerusform>الأماكن: {number}</numerusform>
        <numerusform>الأماكن: {number}</numerusform>
        <numerusform>الأماكن: {number}</numerusform>
        <numerusform>الأماكن: {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Reason</source>
      <comment>REASON</comment>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Minutes</source>
      <comment>MINUTES</comment>
      <translation>الدقائق</translation>
    </message>
    <message>
      <source>Median</source>
      <comment>MEDIAN</comment>
      <translation>الوسيط</translation>
    </message>
    <message>
      <source>Middle half from</source>
      <comment>MIDDLE_FROM</comment>
      <translation>النصف الأوسط من</translation>
    </message>
    <message>
      <source>Middle half to</source>
      <comment>MIDDLE_TO</comment>
      <translation>النصف الأوسط إلى</translation>
    </message>
    <message>
      <source>Half stay {lower} to {upper}. In the middle: {median}.</source>
      <comment>HALF_STAY</comment>
      <translation>يبقى النصف من {lower} إلى {upper}. في الوسط: {median}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {number} visits that ended with a scan.</source>
      <comment>STAYS_OF</comment>
      <translation>
        <numerusform>لا زيارات انتهت بمسح.</numerusform>
        <numerusform>من زيارة واحدة انتهت بمسح.</numerusform>
        <numerusform>من زيارتين انتهتا بمسح.</numerusform>
        <numerusform>من {number} زيارات انتهت بمسح.</numerusform>
        <numerusform>من {number} زيارة انتهت بمسح.</numerusform>
        <numerusform>من {number} زيارة انتهت بمسح.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Busiest {start}–{end}, {number} arrivals.</source>
      <comment>BUSIEST</comment>
      <translation>
        <numerusform>الذروة {start}–{end}، دون قادمين.</numerusform>
        <numerusform>الذروة {start}–{end}، قادم واحد.</numerusform>
        <numerusform>الذروة {start}–{end}، قادمان.</numerusform>
        <numerusform>الذروة {start}–{end}، {number} قادمين.</numerusform>
        <numerusform>الذروة {start}–{end}، {number} قادمًا.</numerusform>
        <numerusform>الذروة {start}–{end}، {number} قادم.</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} % more than a usual {weekday}.</source>
      <comment>MORE</comment>
      <translation>أكثر من {weekday} المعتاد بنسبة {percent}%.</translation>
    </message>
    <message>
      <source>{percent} % less than a usual {weekday}.</source>
      <comment>LESS</comment>
      <translation>أقل من {weekday} المعتاد بنسبة {percent}%.</translation>
    </message>
    <message>
      <source>As on a usual {weekday}.</source>
      <comment>AS_USUAL</comment>
      <translation>مثل {weekday} المعتاد.</translation>
    </message>
    <message>
      <source>Nobody has come yet on this day.</source>
      <comment>NO_ARRIVALS</comment>
      <translation>لم يأتِ أحد بعد في هذا اليوم.</translation>
    </message>
    <message>
      <source>Fewer than five people: not shown, so that nobody can be told apart.</source>
      <comment>TOO_FEW</comment>
      <translation>أقل من خمسة أشخاص: لا يُعرض، كي لا يُعرف أحد.</translation>
    </message>
    <message>
      <source>Nothing to show.</source>
      <comment>NOTHING</comment>
      <translation>لا شيء للعرض.</translation>
    </message>
    <message>
      <source>Show as table</source>
      <comment>AS_TABLE</comment>
      <translation>عرض كجدول</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <comment>AS_CHART</comment>
      <translation>عرض كرسم بياني</translation>
    </message>
    <message>
      <source>Export PNG</source>
      <comment>SAVE_PNG</comment>
      <translation>تصدير PNG</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>SAVE_CSV</comment>
      <translation>تصدير CSV</translation>
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
      <translation>، </translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>مجاني</translation>
    </message>
    <message>
      <source>No bookings on this day.</source>
      <comment>NO_BOOKINGS</comment>
      <translation>لا حجوزات في هذا اليوم.</translation>
    </message>
    <message>
      <source>Booked</source>
      <comment>BOOKED_TIME</comment>
      <translation>وقت الحجز</translation>
    </message>
    <message>
      <source>What</source>
      <comment>RESOURCE</comment>
      <translation>المحجوز</translation>
    </message>
    <message>
      <source>By</source>
      <comment>BOOKED_BY</comment>
      <translation>باسم</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>TURNOUT</comment>
      <translation>القدوم</translation>
    </message>
    <message>
      <source>Time used</source>
      <comment>USED</comment>
      <translation>الوقت المستخدم</translation>
    </message>
    <message>
      <source>Over</source>
      <comment>OVERSTAY</comment>
      <translation>الزيادة</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>ARRIVED</comment>
      <translation>تم القدوم</translation>
    </message>
    <message>
      <source>Did not come</source>
      <comment>NO_SHOW</comment>
      <translation>لم يحدث القدوم</translation>
    </message>
    <message>
      <source>Registered, not arrived</source>
      <comment>REGISTERED</comment>
      <translation>مسجّل، لم يصل</translation>
    </message>
    <message>
      <source>Expected</source>
      <comment>EXPECTED</comment>
      <translation>القدوم متوقع</translation>
    </message>
    <message numerus="yes">
      <source>{number} %</source>
      <comment>PERCENT</comment>
      <translation>
        <numerusform>{number}%</numerusform>
        <numerusform>{number}%</numerusform>
        <numerusform>{number}%</numerusform>
        <numerusform>{number}%</numerusform>
        <numerusform>{number}%</numerusform>
        <numerusform>{number}%</numerusform>
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
        <numerusform>لا حجوزات</numerusform>
        <numerusform>حجز واحد</numerusform>
        <numerusform>حجزان</numerusform>
        <numerusform>{number} حجوزات</numerusform>
        <numerusform>{number} حجزًا</numerusform>
        <numerusform>{number} حجز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} did not come</source>
      <comment>NO_SHOWS</comment>
      <translation>
        <numerusform>{number} دون قدوم</numerusform>
        <numerusform>{number} دون قدوم</numerusform>
        <numerusform>{number} دون قدوم</numerusform>
        <numerusform>{number} دون قدوم</numerusform>
        <numerusform>{number} دون قدوم</numerusform>
        <numerusform>{number} دون قدوم</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RefusalText</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Not a member code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>ليس رمز عضوية</translation>
    </message>
    <message>
      <source>Card replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>بطاقة مستبدلة</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>انتهت مدة الرمز</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>دون تسجيل دخول</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>محظور</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>مجمّد</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>متأخرات</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>دون السن</translation>
    </message>
    <message>
      <source>Waiver needed</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>الإقرار مطلوب</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>ممتلئ</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <comment>CANNOT_CHECK</comment>
      <translation>تعذّر التحقق</translation>
    </message>
    <message>
      <source>Not in pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>خارج ساعات الاشتراك</translation>
    </message>
    <message>
      <source>Pass not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>لم يبدأ الاشتراك</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>استُهلك الاشتراك</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>انتهى الاشتراك</translation>
    </message>
    <message>
      <source>Other location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>موقع آخر</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <comment>UNPAID</comment>
      <translation>غير مدفوع</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>حد الخطة</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>لا اشتراك</translation>
    </message>
  </context>
  <context>
    <name>MemberText</name>
    <message>
      <source>Scan to check in</source>
      <comment>SCAN</comment>
      <translation>الدخول بمسح الرمز</translation>
    </message>
    <message>
      <source>Hold your code 15 cm from the camera.</source>
      <comment>SCAN_HOW</comment>
      <translation>يُرجى تقريب الرمز إلى 15 سم من الكاميرا.</translation>
    </message>
    <message>
      <source>Scanning again when you leave checks you out.</source>
      <comment>SCAN_AGAIN</comment>
      <translation>مسح الرمز مرة أخرى عند المغادرة يسجّل خروجك.</translation>
    </message>
    <message>
      <source>Scan your code below</source>
      <comment>SCANNER_ONLY</comment>
      <translation>يُرجى مسح الرمز في الأسفل</translation>
    </message>
    <message>
      <source>Waking up the camera</source>
      <comment>CAMERA_STARTING</comment>
      <translation>جارٍ تشغيل الكاميرا</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <comment>CAMERA_STARTING_HOW</comment>
      <translation>لن يستغرق هذا سوى لحظة.</translation>
    </message>
    <message>
      <source>The camera is resting</source>
      <comment>CAMERA_RESTING</comment>
      <translation>الكاميرا في استراحة</translation>
    </message>
    <message>
      <source>Camera is on. Nothing is stored.</source>
      <comment>CAMERA_PRIVACY</comment>
      <translation>الكاميرا تعمل. لا يُحفظ أي شيء.</translation>
    </message>
    <message>
      <source>For staff: {fix}</source>
      <comment>FOR_STAFF</comment>
      <translation>للموظفين: {fix}</translation>
    </message>
    <message>
      <source>Working offline. Check-ins are saved.</source>
      <comment>OFFLINE</comment>
      <translation>نعمل دون اتصال. يُحفظ كل دخول.</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <comment>ONE_AT_A_TIME</comment>
      <translation>رمز واحد كل مرة، من فضلك</translation>
    </message>
    <message>
      <source>A little further away</source>
      <comment>FURTHER_AWAY</comment>
      <translation>أبعد قليلًا</translation>
    </message>
    <message>
      <source>A little closer</source>
      <comment>CLOSER</comment>
      <translation>أقرب قليلًا</translation>
    </message>
    <message>
      <source>Tilt your phone, there's glare</source>
      <comment>GLARE</comment>
      <translation>يُرجى إمالة الهاتف، هناك انعكاس ضوء</translation>
    </message>
    <message>
      <source>Turn up your screen</source>
      <comment>TOO_DARK</comment>
      <translation>يُرجى زيادة سطوع الشاشة</translation>
    </message>
    <message>
      <source>Turn down your screen</source>
      <comment>TOO_BRIGHT</comment>
      <translation>يُرجى خفض سطوع الشاشة</translation>
    </message>
    <message>
      <source>Hold still</source>
      <comment>HOLD_STILL</comment>
      <translation>يُرجى التثبيت دون حركة</translation>
    </message>
    <message>
      <source>Point it straight at the camera</source>
      <comment>FACE_CAMERA</comment>
      <translation>يُرجى توجيه الرمز مباشرة إلى الكاميرا</translation>
    </message>
    <message>
      <source>Try your card instead</source>
      <comment>TRY_CARD</comment>
      <translation>لنجرّب البطاقة بدلًا من ذلك</translation>
    </message>
    <message>
      <source>This screen is resting</source>
      <comment>RESTING</comment>
      <translation>هذه الشاشة في استراحة</translation>
    </message>
    <message>
      <source>Please see the front desk.</source>
      <comment>SEE_DESK_PLEASE</comment>
      <translation>يُرجى مراجعة الاستقبال.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>WELCOME</comment>
      <translation>أهلًا بك</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <comment>WELCOME_NAME</comment>
      <translation>أهلًا بك، {name}</translation>
    </message>
    <message>
      <source>You're in. {time}</source>
      <comment>IN</comment>
      <translation>تم تسجيل دخولك. {time}</translation>
    </message>
    <message>
      <source>Your first visit. Glad you came.</source>
      <comment>FIRST_VISIT</comment>
      <translation>زيارتك الأولى. سعدنا بقدومك.</translation>
    </message>
    <message numerus="yes">
      <source>That's visit {number}. Nice one.</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>هذه زيارتك رقم {number}. رائع.</numerusform>
        <numerusform>هذه زيارتك الأولى. رائع.</numerusform>
        <numerusform>هذه زيارتك الثانية. رائع.</numerusform>
        <numerusform>هذه زيارتك رقم {number}. رائع.</numerusform>
        <numerusform>هذه زيارتك رقم {number}. رائع.</numerusform>
        <numerusform>هذه زيارتك رقم {number}. رائع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} visits left</source>
      <comment>VISITS_LEFT</comment>
      <translation>
        <numerusform>لم تبقَ زيارات</numerusform>
        <numerusform>بقيت زيارة واحدة</numerusform>
        <numerusform>بقيت زيارتان</numerusform>
        <numerusform>بقيت {number} زيارات</numerusform>
        <numerusform>بقيت {number} زيارة</numerusform>
        <numerusform>بقيت {number} زيارة</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last visit on this pass.</source>
      <comment>NO_VISITS_LEFT</comment>
      <translation>كانت هذه آخر زيارة في هذا الاشتراك.</translation>
    </message>
    <message>
      <source>{price} goes on your account.</source>
      <comment>CHARGED</comment>
      <translation>يُضاف مبلغ {price} إلى حسابك.</translation>
    </message>
    <message>
      <source>See you soon</source>
      <comment>GOODBYE</comment>
      <translation>إلى اللقاء</translation>
    </message>
    <message>
      <source>See you soon, {name}</source>
      <comment>GOODBYE_NAME</comment>
      <translation>إلى اللقاء، {name}</translation>
    </message>
    <message>
      <source>You've left.</source>
      <comment>LEFT</comment>
      <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
      <source>You've left. {duration}.</source>
      <comment>LEFT_AFTER</comment>
      <translation>تم تسجيل خروجك. {duration}.</translation>
    </message>
    <message>
      <source>You're already in</source>
      <comment>ALREADY_IN</comment>
      <translation>دخولك مسجّل بالفعل</translation>
    </message>
    <message>
      <source>Since {time}. Leaving now?</source>
      <comment>LEAVING_NOW</comment>
      <translation>منذ {time}. هل حان وقت المغادرة؟</translation>
    </message>
    <message>
      <source>I'm leaving</source>
      <comment>LEAVE</comment>
      <translation>سأغادر</translation>
    </message>
    <message>
      <source>Stay in</source>
      <comment>STAY</comment>
      <translation>سأبقى</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>No pass for today, {name}</source>
      <comment>NO_PASS_TODAY_NAME</comment>
      <translation>لا اشتراك لليوم، {name}</translation>
    </message>
    <message>
      <source>Good all day today.</source>
      <comment>OFFER_DAY</comment>
      <translation>صالح طوال اليوم.</translation>
    </message>
    <message>
      <source>Good today until {time}.</source>
      <comment>OFFER_UNTIL</comment>
      <translation>صالح اليوم حتى {time}.</translation>
    </message>
    <message>
      <source>Good for {duration}.</source>
      <comment>OFFER_FOR</comment>
      <translation>صالح لمدة {duration}.</translation>
    </message>
    <message numerus="yes">
      <source>Good for {number} visits.</source>
      <comment>OFFER_VISITS</comment>
      <translation>
        <numerusform>صالح لعدد {number} زيارات.</numerusform>
        <numerusform>صالح لزيارة واحدة.</numerusform>
        <numerusform>صالح لزيارتين.</numerusform>
        <numerusform>صالح لعدد {number} زيارات.</numerusform>
        <numerusform>صالح لعدد {number} زيارة.</numerusform>
        <numerusform>صالح لعدد {number} زيارة.</numerusform>
      </translation>
    </message>
    <message>
      <source>For the time you stay.</source>
      <comment>OFFER_BY_TIME</comment>
      <translation>حسب مدة بقائك.</translation>
    </message>
    <message>
      <source>{price} per {duration}</source>
      <comment>PRICE_BY_TIME</comment>
      <translation>{price} لكل {duration}</translation>
    </message>
    <message>
      <source>Agree and check in</source>
      <comment>AGREE</comment>
      <translation>الموافقة وتسجيل الدخول</translation>
    </message>
    <message>
      <source>Pay {price} and check in</source>
      <comment>PAY</comment>
      <translation>دفع {price} وتسجيل الدخول</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>NOT_NOW</comment>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>It goes on your account.</source>
      <comment>ON_ACCOUNT</comment>
      <translation>يُضاف إلى حسابك.</translation>
    </message>
    <message>
      <source>Other passes</source>
      <comment>OTHER_PASSES</comment>
      <translation>اشتراكات أخرى</translation>
    </message>
    <message>
      <source>{name} {price}</source>
      <comment>OTHER_OFFER</comment>
      <translation>{name} {price}</translation>
    </message>
    <message>
      <source>Still there?</source>
      <comment>STILL_THERE</comment>
      <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
      <source>Touch the screen for more time.</source>
      <comment>STILL_THERE_HOW</comment>
      <translation>لمس الشاشة يمنحك وقتًا إضافيًا.</translation>
    </message>
    <message>
      <source>You're in. One quick thing</source>
      <comment>STOP_BY</comment>
      <translation>تم تسجيل دخولك. أمر صغير فقط</translation>
    </message>
    <message>
      <source>Please stop by the desk.</source>
      <comment>STOP_BY_HOW</comment>
      <translation>يُرجى المرور بالاستقبال.</translation>
    </message>
    <message>
      <source>A form needs renewing soon.</source>
      <comment>FORM_ENDS</comment>
      <translation>هناك نموذج يحتاج إلى تجديد قريبًا.</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>عيد ميلاد سعيد</translation>
    </message>
    <message>
      <source>Happy birthday, {name}</source>
      <comment>BIRTHDAY_NAME</comment>
      <translation>عيد ميلاد سعيد، {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo {chip}</source>
      <comment>UNDO_CHIP</comment>
      <translation>تراجع {chip}</translation>
    </message>
    <message>
      <source>I'm still here</source>
      <comment>STILL_HERE</comment>
      <translation>ما زلت هنا</translation>
    </message>
    <message>
      <source>Show the same code again</source>
      <comment>SCAN_SAME</comment>
      <translation>يُرجى عرض الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
      <source>Then we take the charge back.</source>
      <comment>SCAN_SAME_HOW</comment>
      <translation>عندها نتراجع عن إضافة المبلغ.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>TAKEN_BACK</comment>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <source>Nothing is charged. You're not checked in.</source>
      <comment>TAKEN_BACK_HOW</comment>
      <translation>لم يُحتسب أي مبلغ. دخولك غير مسجّل.</translation>
    </message>
    <message>
      <source>You're still in</source>
      <comment>STILL_IN</comment>
      <translation>دخولك ما زال مسجّلًا</translation>
    </message>
    <message>
      <source>As if you had never left.</source>
      <comment>STILL_IN_HOW</comment>
      <translation>كأن المغادرة لم تحدث.</translation>
    </message>
    <message>
      <source>That didn't work</source>
      <comment>NOT_TAKEN_BACK</comment>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>Type my number</source>
      <comment>TYPE_NUMBER</comment>
      <translation>كتابة رقمي</translation>
    </message>
    <message>
      <source>I need help</source>
      <comment>NEED_HELP</comment>
      <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
      <source>Call someone</source>
      <comment>CALL_SOMEONE</comment>
      <translation>طلب المساعدة</translation>
    </message>
    <message>
      <source>How to find it</source>
      <comment>HOW_TO_FIND</comment>
      <translation>أين أجد الرمز</translation>
    </message>
    <message>
      <source>Top up</source>
      <comment>TOP_UP</comment>
      <translation>شحن الرصيد</translation>
    </message>
    <message>
      <source>Sign now</source>
      <comment>SIGN</comment>
      <translation>التوقيع الآن</translation>
    </message>
    <message>
      <source>Someone's coming</source>
      <comment>HELP_COMES</comment>
      <translation>المساعدة في الطريق</translation>
    </message>
    <message>
      <source>We've told the front desk.</source>
      <comment>HELP_TOLD</comment>
      <translation>أبلغنا الاستقبال.</translation>
    </message>
    <message>
      <source>{name} is on the way.</source>
      <comment>HELP_BY</comment>
      <translation>{name} في الطريق إليك.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>No one's at the desk right now</source>
      <comment>NOBODY_THERE</comment>
      <translation>لا أحد في الاستقبال الآن</translation>
    </message>
    <message>
      <source>Call {phone}.</source>
      <comment>TELEPHONE</comment>
      <translation>رقم الهاتف: {phone}.</translation>
    </message>
    <message>
      <source>Where your code is</source>
      <comment>FIND_CODE</comment>
      <translation>مكان رمزك</translation>
    </message>
    <message>
      <source>It is in your member app, or on your member card.</source>
      <comment>FIND_CODE_HOW</comment>
      <translation>هو في تطبيق الأعضاء أو على بطاقة العضوية.</translation>
    </message>
    <message>
      <source>Top up on your phone</source>
      <comment>TOP_UP_PHONE</comment>
      <translation>شحن الرصيد من هاتفك</translation>
    </message>
    <message>
      <source>Sign on your phone</source>
      <comment>SIGN_PHONE</comment>
      <translation>التوقيع على هاتفك</translation>
    </message>
    <message>
      <source>Point your phone's camera at this code.</source>
      <comment>PHONE_HOW</comment>
      <translation>يُرجى توجيه كاميرا الهاتف إلى هذا الرمز.</translation>
    </message>
    <message>
      <source>Type your member number</source>
      <comment>NUMBER</comment>
      <translation>يُرجى كتابة رقم العضوية</translation>
    </message>
    <message>
      <source>It is on your card and in your app.</source>
      <comment>NUMBER_HOW</comment>
      <translation>هو على بطاقتك وفي تطبيقك.</translation>
    </message>
    <message>
      <source>That number isn't right</source>
      <comment>NUMBER_WRONG</comment>
      <translation>هذا الرقم غير صحيح</translation>
    </message>
    <message>
      <source>Check it and try again.</source>
      <comment>NUMBER_WRONG_HOW</comment>
      <translation>يُرجى التحقق منه والمحاولة مجددًا.</translation>
    </message>
    <message>
      <source>Let's take a short break</source>
      <comment>NUMBER_PAUSED</comment>
      <translation>لنأخذ استراحة قصيرة</translation>
    </message>
    <message>
      <source>Try again in a little while, or ask at the desk.</source>
      <comment>NUMBER_PAUSED_HOW</comment>
      <translation>يُرجى المحاولة بعد قليل، أو سؤال الاستقبال.</translation>
    </message>
    <message>
      <source>star</source>
      <comment>STAR</comment>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>Check in</source>
      <comment>CHECK_IN</comment>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>محو</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Language and ease of use</source>
      <comment>COMFORT</comment>
      <translation>اللغة وسهولة الاستخدام</translation>
    </message>
    <message>
      <source>How would you like it?</source>
      <comment>SHEET</comment>
      <translation>ما الذي يناسبك؟</translation>
    </message>
    <message>
      <source>For this visit only.</source>
      <comment>SHEET_HOW</comment>
      <translation>لهذه الزيارة فقط.</translation>
    </message>
    <message>
      <source>Speak to me</source>
      <comment>EASE_SPEAK</comment>
      <translation>التحدث إليّ</translation>
    </message>
    <message>
      <source>Larger text</source>
      <comment>EASE_LARGER_TEXT</comment>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>No sound</source>
      <comment>EASE_QUIET</comment>
      <translation>دون صوت</translation>
    </message>
    <message>
      <source>More time</source>
      <comment>EASE_MORE_TIME</comment>
      <translation>وقت أطول</translation>
    </message>
    <message>
      <source>Less motion</source>
      <comment>EASE_LESS_MOTION</comment>
      <translation>حركة أقل</translation>
    </message>
    <message>
      <source>Controls lower</source>
      <comment>EASE_CONTROLS_LOWER</comment>
      <translation>الأزرار في الأسفل</translation>
    </message>
    <message>
      <source>Strong contrast</source>
      <comment>EASE_STRONG_CONTRAST</comment>
      <translation>تباين قوي</translation>
    </message>
    <message>
      <source>Remember on my pass</source>
      <comment>REMEMBER</comment>
      <translation>حفظ هذا في اشتراكي</translation>
    </message>
    <message>
      <source>Scan your code next, and we remember it.</source>
      <comment>REMEMBERS</comment>
      <translation>عند مسح رمزك بعد ذلك، نحفظ اختيارك.</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>DONE</comment>
      <translation>تم</translation>
    </message>
    <message>
      <source>Quiet now.</source>
      <comment>QUIET_NOW</comment>
      <translation>المكان هادئ الآن.</translation>
    </message>
    <message>
      <source>Busy now.</source>
      <comment>BUSY_NOW</comment>
      <translation>المكان مزدحم الآن.</translation>
    </message>
    <message>
      <source>Keep on screen</source>
      <comment>KEEP</comment>
      <translation>إبقاء على الشاشة</translation>
    </message>
    <message>
      <source>Desk ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>تذكرة الاستقبال {ticket}</translation>
    </message>
    <message>
      <source>We don't know this code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
      <source>Try the code in your app, or ask at the desk.</source>
      <comment>UNKNOWN_CODE_HOW</comment>
      <translation>يمكن تجربة الرمز في تطبيقك، أو سؤال الاستقبال.</translation>
    </message>
    <message>
      <source>Try the code in your app, or type your number.</source>
      <comment>UNKNOWN_CODE_TYPE</comment>
      <translation>يمكن تجربة الرمز في تطبيقك، أو كتابة رقمك.</translation>
    </message>
    <message>
      <source>That's a different kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>هذا نوع آخر من الرموز</translation>
    </message>
    <message>
      <source>Look for the member code in your app.</source>
      <comment>NOT_A_MEMBER_CODE_HOW</comment>
      <translation>رمز العضوية موجود في تطبيقك.</translation>
    </message>
    <message>
      <source>This card was replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>استُبدلت هذه البطاقة</translation>
    </message>
    <message>
      <source>Please use your newer card or the app.</source>
      <comment>CARD_REPLACED_HOW</comment>
      <translation>يُرجى استخدام بطاقتك الأحدث أو التطبيق.</translation>
    </message>
    <message>
      <source>This code has run out</source>
      <comment>CODE_EXPIRED</comment>
      <translation>انتهت مدة هذا الرمز</translation>
    </message>
    <message>
      <source>Open your app for a fresh one.</source>
      <comment>CODE_EXPIRED_HOW</comment>
      <translation>فتح التطبيق يعطيك رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>You're not checked in</source>
      <comment>NOT_INSIDE</comment>
      <translation>دخولك غير مسجّل</translation>
    </message>
    <message>
      <source>Nothing to do here. Have a good day.</source>
      <comment>NOT_INSIDE_HOW</comment>
      <translation>لا شيء يلزم هنا. يومك سعيد.</translation>
    </message>
    <message>
      <source>No pass for today</source>
      <comment>NO_PASS</comment>
      <translation>لا اشتراك لليوم</translation>
    </message>
    <message>
      <source>You can get one at the desk.</source>
      <comment>NO_PASS_HOW</comment>
      <translation>يمكن الحصول عليه في الاستقبال.</translation>
    </message>
    <message>
      <source>Your pass is used up</source>
      <comment>USED_UP</comment>
      <translation>استُهلك اشتراكك بالكامل</translation>
    </message>
    <message>
      <source>Top up in the app or at the desk.</source>
      <comment>USED_UP_HOW</comment>
      <translation>الشحن في التطبيق أو في الاستقبال.</translation>
    </message>
    <message>
      <source>Your pass has ended</source>
      <comment>PASS_ENDED</comment>
      <translation>انتهى اشتراكك</translation>
    </message>
    <message>
      <source>Renew in the app or at the desk.</source>
      <comment>PASS_ENDED_HOW</comment>
      <translation>التجديد في التطبيق أو في الاستقبال.</translation>
    </message>
    <message>
      <source>Your pass starts later</source>
      <comment>NOT_STARTED</comment>
      <translation>اشتراكك يبدأ لاحقًا</translation>
    </message>
    <message>
      <source>It starts on {day}.</source>
      <comment>NOT_STARTED_ON</comment>
      <translation>يبدأ يوم {day}.</translation>
    </message>
    <message>
      <source>Not in your pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>خارج ساعات اشتراكك</translation>
    </message>
    <message>
      <source>Your pass starts at {time} today.</source>
      <comment>WRONG_HOURS_TODAY</comment>
      <translation>يبدأ اشتراكك اليوم الساعة {time}.</translation>
    </message>
    <message>
      <source>It is good again on {day} at {time}.</source>
      <comment>WRONG_HOURS_ON</comment>
      <translation>يصلح مجددًا يوم {day} الساعة {time}.</translation>
    </message>
    <message>
      <source>Your pass is for another location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>اشتراكك لموقع آخر</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit here.</source>
      <comment>WRONG_LOCATION_HOW</comment>
      <translation>يمكن سؤال الاستقبال عن زيارة هنا.</translation>
    </message>
    <message>
      <source>Your plan is used up</source>
      <comment>PLAN_LIMIT</comment>
      <translation>استُهلكت خطتك بالكامل</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit today.</source>
      <comment>PLAN_LIMIT_HOW</comment>
      <translation>يمكن سؤال الاستقبال عن زيارة اليوم.</translation>
    </message>
    <message>
      <source>One form to sign first</source>
      <comment>WAIVER</comment>
      <translation>نموذج واحد للتوقيع أولًا</translation>
    </message>
    <message>
      <source>It takes about two minutes, at the desk.</source>
      <comment>WAIVER_HOW</comment>
      <translation>يستغرق نحو دقيقتين في الاستقبال.</translation>
    </message>
    <message>
      <source>It takes about two minutes.</source>
      <comment>WAIVER_SIGN</comment>
      <translation>يستغرق نحو دقيقتين.</translation>
    </message>
    <message>
      <source>We're full right now</source>
      <comment>FULL</comment>
      <translation>المكان ممتلئ الآن</translation>
    </message>
    <message>
      <source>Please wait a little, then scan again.</source>
      <comment>FULL_HOW</comment>
      <translation>يُرجى المسح مجددًا بعد قليل.</translation>
    </message>
    <message>
      <source>We're closed</source>
      <comment>CLOSED</comment>
      <translation>المكان مغلق</translation>
    </message>
    <message>
      <source>Please come back in our opening hours.</source>
      <comment>CLOSED_HOW</comment>
      <translation>نرحب بعودتك في ساعات العمل.</translation>
    </message>
    <message>
      <source>We open at {time}.</source>
      <comment>CLOSED_UNTIL</comment>
      <translation>نفتح الساعة {time}.</translation>
    </message>
    <message>
      <source>We open on {day} at {time}.</source>
      <comment>CLOSED_UNTIL_DAY</comment>
      <translation>نفتح يوم {day} الساعة {time}.</translation>
    </message>
    <message>
      <source>Please ask at the desk.</source>
      <comment>ASK_DESK</comment>
      <translation>يُرجى سؤال الاستقبال.</translation>
    </message>
    <message>
      <source>Please see the front desk</source>
      <comment>SEE_DESK</comment>
      <translation>يُرجى مراجعة الاستقبال</translation>
    </message>
    <message>
      <source>It only takes a minute.</source>
      <comment>SEE_DESK_HOW</comment>
      <translation>لن يستغرق الأمر سوى دقيقة.</translation>
    </message>
    <message>
      <source>We can't check this right now</source>
      <comment>CANNOT_CHECK</comment>
      <translation>لا يمكننا التحقق من هذا الآن</translation>
    </message>
  </context>
  <context>
    <name>CheckText</name>
    <message>
      <source>OK</source>
      <comment>OK</comment>
      <translation>سليم</translation>
    </message>
    <message>
      <source>Look</source>
      <comment>WARN</comment>
      <translation>للمراجعة</translation>
    </message>
    <message>
      <source>Mend</source>
      <comment>MEND</comment>
      <translation>للإصلاح</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Last scan</source>
      <comment>LAST_SCAN</comment>
      <translation>آخر مسح</translation>
    </message>
    <message>
      <source>Scanner</source>
      <comment>SCANNER</comment>
      <translation>الماسح</translation>
    </message>
    <message>
      <source>Store</source>
      <comment>STORE</comment>
      <translation>المخزن</translation>
    </message>
    <message>
      <source>Free space</source>
      <comment>SPACE</comment>
      <translation>المساحة الحرة</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SERVER</comment>
      <translation>الخادم</translation>
    </message>
    <message>
      <source>Clock</source>
      <comment>CLOCK</comment>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>الأرقام السرية</translation>
    </message>
    <message>
      <source>Screen</source>
      <comment>SCREEN</comment>
      <translation>الشاشة</translation>
    </message>
    <message>
      <source>Sound</source>
      <comment>SOUND</comment>
      <translation>الصوت</translation>
    </message>
    <message>
      <source>Temperature</source>
      <comment>POWER</comment>
      <translation>الحرارة</translation>
    </message>
    <message>
      <source>No camera is wanted.</source>
      <comment>CAMERA_OFF</comment>
      <translation>لا كاميرا مطلوبة.</translation>
    </message>
    <message>
      <source>It is starting.</source>
      <comment>CAMERA_STARTING</comment>
      <translation>قيد التشغيل.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second.</source>
      <comment>CAMERA_RUNS</comment>
      <translation>{size}، عدد الصور في الثانية: {fps}.</translation>
    </message>
    <message>
      <source>{name} is there.</source>
      <comment>CAMERA_THERE</comment>
      <translation>{name} متصلة.</translation>
    </message>
    <message>
      <source>{name} is there, used by {program}.</source>
      <comment>CAMERA_USED</comment>
      <translation>{name} متصلة، ويستخدمها {program}.</translation>
    </message>
    <message>
      <source>No pictures come. {why}</source>
      <comment>CAMERA_LOST</comment>
      <translation>لا تصل أي صور. {why}</translation>
    </message>
    <message>
      <source>There is no camera “{name}” here.</source>
      <comment>CAMERA_MISSING</comment>
      <translation>لا توجد هنا كاميرا «{name}».</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second, too dark.</source>
      <comment>CAMERA_LAMP</comment>
      <translation>{size}، {fps} صورة في الثانية، إضاءة ضعيفة.</translation>
    </message>
    <message>
      <source>{size}, only {fps} pictures a second.</source>
      <comment>CAMERA_SLOW</comment>
      <translation>{size}، فقط {fps} صورة في الثانية.</translation>
    </message>
    <message>
      <source>Codes cannot be read. {why}</source>
      <comment>CAMERA_NO_DECODER</comment>
      <translation>لا يمكن قراءة الرموز. {why}</translation>
    </message>
    <message>
      <source>Plug it in, or choose another camera.</source>
      <comment>PLUG_IN_CAMERA</comment>
      <translation>يُرجى توصيلها أو اختيار كاميرا أخرى.</translation>
    </message>
    <message>
      <source>Plug it in, or choose another. For a scanner only, set camera.source to none.</source>
      <comment>CHOOSE_CAMERA</comment>
      <translation>يُرجى توصيلها أو اختيار أخرى. للعمل بالماسح فقط، تُضبط camera.source على none.</translation>
    </message>
    <message>
      <source>Add a lamp.</source>
      <comment>ADD_LAMP</comment>
      <translation>يُرجى إضافة مصباح.</translation>
    </message>
    <message>
      <source>Give the camera a socket of its own, and more light.</source>
      <comment>OWN_SOCKET</comment>
      <translation>يُرجى توصيل الكاميرا بمنفذ خاص بها وزيادة الإضاءة.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <comment>INSTALL_AGAIN</comment>
      <translation>يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
      <source>A camera on the network.</source>
      <comment>CAMERA_NETWORK</comment>
      <translation>كاميرا على الشبكة.</translation>
    </message>
    <message>
      <source>Nothing was scanned yet.</source>
      <comment>SCAN_NONE</comment>
      <translation>لم يُمسح أي شيء بعد.</translation>
    </message>
    <message>
      <source>Read in {read} ms, answered in {answer} ms.</source>
      <comment>SCAN_TIMES</comment>
      <translation>القراءة {read} مللي ثانية، والرد {answer} مللي ثانية.</translation>
    </message>
    <message>
      <source>Read in {read} ms.</source>
      <comment>SCAN_READ</comment>
      <translation>القراءة {read} مللي ثانية.</translation>
    </message>
    <message>
      <source>Clean the lens, add light, or hold codes closer.</source>
      <comment>MORE_LIGHT</comment>
      <translation>يُرجى تنظيف العدسة أو زيادة الضوء أو تقريب الرمز.</translation>
    </message>
    <message>
      <source>Scanners that type are understood anywhere.</source>
      <comment>SCANNER_KEYS</comment>
      <translation>تُفهم الماسحات التي تكتب في أي مكان.</translation>
    </message>
    <message>
      <source>The scanner at {port} is there.</source>
      <comment>SCANNER_PORT</comment>
      <translation>الماسح عند {port} متصل.</translation>
    </message>
    <message>
      <source>{name} does not answer. {why}</source>
      <comment>SCANNER_LOST</comment>
      <translation>لا يجيب {name}. {why}</translation>
    </message>
    <message>
      <source>There is no {port}.</source>
      <comment>SCANNER_NO_PORT</comment>
      <translation>لا يوجد {port}.</translation>
    </message>
    <message>
      <source>Plug the scanner in, or correct its port.</source>
      <comment>PLUG_IN_SCANNER</comment>
      <translation>يُرجى توصيل الماسح أو تصحيح منفذه.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits today.</source>
      <comment>STORE_SOUND</comment>
      <translation>
        <numerusform>لا زيارات اليوم.</numerusform>
        <numerusform>زيارة واحدة اليوم.</numerusform>
        <numerusform>زيارتان اليوم.</numerusform>
        <numerusform>{number} زيارات اليوم.</numerusform>
        <numerusform>{number} زيارة اليوم.</numerusform>
        <numerusform>{number} زيارة اليوم.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing in it yet.</source>
      <comment>STORE_EMPTY</comment>
      <translation>لا شيء فيه بعد.</translation>
    </message>
    <message>
      <source>It cannot be used. {why}</source>
      <comment>STORE_BROKEN</comment>
      <translation>لا يمكن استخدامه. {why}</translation>
    </message>
    <message>
      <source>It is kept elsewhere.</source>
      <comment>STORE_OTHER</comment>
      <translation>محفوظ في مكان آخر.</translation>
    </message>
    <message>
      <source>Pair with a server, or import your members.</source>
      <comment>IMPORT_SOMETHING</comment>
      <translation>يُرجى الاقتران بخادم أو استيراد الأعضاء.</translation>
    </message>
    <message>
      <source>Start the kiosk again. It sets a damaged store aside.</source>
      <comment>START_AGAIN</comment>
      <translation>يُرجى تشغيل الكشك من جديد. سيضع المخزن التالف جانبًا.</translation>
    </message>
    <message>
      <source>{size} free.</source>
      <comment>SPACE_FREE</comment>
      <translation>{size} حرة.</translation>
    </message>
    <message>
      <source>Delete what is not needed on this disk.</source>
      <comment>MAKE_SPACE</comment>
      <translation>يُرجى حذف ما لا يلزم على هذا القرص.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>SERVER_NONE</comment>
      <translation>هذا الجهاز يعمل وحده.</translation>
    </message>
    <message numerus="yes">
      <source>Heard {time} ago, {number} waiting.</source>
      <comment>SERVER_FINE</comment>
      <translation>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
        <numerusform>آخر رد منذ {time}، {number} تنتظر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not heard since {time}. {number} waiting.</source>
      <comment>SERVER_AWAY</comment>
      <translation>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
        <numerusform>لا رد منذ {time}. {number} تنتظر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Never heard.</source>
      <comment>SERVER_NEVER</comment>
      <translation>لا رد حتى الآن.</translation>
    </message>
    <message>
      <source>It does not know this device’s key.</source>
      <comment>SERVER_REFUSES</comment>
      <translation>لا يعرف مفتاح هذا الجهاز.</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <comment>SERVER_SILENT</comment>
      <translation>لا يجيب.</translation>
    </message>
    <message>
      <source>Look at the network cable and the address.</source>
      <comment>CHECK_NETWORK</comment>
      <translation>يُرجى فحص كابل الشبكة والعنوان.</translation>
    </message>
    <message>
      <source>Pair this device again.</source>
      <comment>PAIR_AGAIN</comment>
      <translation>يُرجى إقران هذا الجهاز من جديد.</translation>
    </message>
    <message>
      <source>Never compared with a server.</source>
      <comment>CLOCK_UNKNOWN</comment>
      <translation>لم تُقارن بخادم بعد.</translation>
    </message>
    <message>
      <source>{seconds} s beside the server’s.</source>
      <comment>CLOCK_OFF</comment>
      <translation>الفرق عن الخادم: {seconds} ثانية.</translation>
    </message>
    <message>
      <source>Let this machine set its clock from the network.</source>
      <comment>SET_CLOCK</comment>
      <translation>يُرجى ترك هذا الجهاز يضبط ساعته من الشبكة.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people can sign in.</source>
      <comment>STAFF_FINE</comment>
      <translation>
        <numerusform>لا أحد له رقم سري.</numerusform>
        <numerusform>شخص واحد له رقم سري.</numerusform>
        <numerusform>شخصان لهما رقم سري.</numerusform>
        <numerusform>{number} أشخاص لهم رقم سري.</numerusform>
        <numerusform>{number} شخصًا لهم رقم سري.</numerusform>
        <numerusform>{number} شخص لهم رقم سري.</numerusform>
      </translation>
    </message>
    <message>
      <source>No manager has a PIN.</source>
      <comment>STAFF_NO_MANAGER</comment>
      <translation>لا رقم سري لأي مدير.</translation>
    </message>
    <message>
      <source>Give a manager a PIN.</source>
      <comment>GIVE_PIN</comment>
      <translation>يُرجى منح مدير رقمًا سريًا.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre, measured.</source>
      <comment>SCREEN_MEASURED</comment>
      <translation>بكسل لكل ملم: {pitch}، مقيس.</translation>
    </message>
    <message>
      <source>Sizes are guessed.</source>
      <comment>SCREEN_GUESSED</comment>
      <translation>الأحجام تقديرية.</translation>
    </message>
    <message>
      <source>Measure with a bank card: kiosk set-up.</source>
      <comment>MEASURE_SCREEN</comment>
      <translation>القياس ببطاقة بنكية: ⁦kiosk set-up⁩.</translation>
    </message>
    <message>
      <source>On, {volume} %.</source>
      <comment>SOUND_ON</comment>
      <translation>مشغّل، {volume}%.</translation>
    </message>
    <message>
      <source>Switched off.</source>
      <comment>SOUND_OFF</comment>
      <translation>مطفأ.</translation>
    </message>
    <message>
      <source>There is no audio output.</source>
      <comment>SOUND_NO_OUTPUT</comment>
      <translation>لا يوجد مخرج صوت.</translation>
    </message>
    <message>
      <source>Plug in a speaker, or switch sounds off.</source>
      <comment>PLUG_IN_SPEAKER</comment>
      <translation>يُرجى توصيل سماعة أو إطفاء الأصوات.</translation>
    </message>
    <message>
      <source>{degrees} °C.</source>
      <comment>POWER_FINE</comment>
      <translation>{degrees} درجة مئوية.</translation>
    </message>
    <message>
      <source>{degrees} °C: too hot.</source>
      <comment>POWER_HOT</comment>
      <translation>{degrees} درجة مئوية: حرارة عالية.</translation>
    </message>
    <message>
      <source>Let air to the machine.</source>
      <comment>LET_AIR_IN</comment>
      <translation>يُرجى توفير التهوية للجهاز.</translation>
    </message>
  </context>
  <context>
    <name>SettingLabel</name>
    <message>
      <source>Name of this device</source>
      <comment>DEVICE_NAME</comment>
      <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
      <source>Location</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>الموقع</translation>
    </message>
    <message>
      <source>First set-up</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>الإعداد الأول</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Picture size</source>
      <comment>CAMERA_SIZE</comment>
      <translation>حجم الصورة</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <comment>CAMERA_FPS</comment>
      <translation>الصور في الثانية</translation>
    </message>
    <message>
      <source>Exposure</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>التعريض</translation>
    </message>
    <message>
      <source>Mains frequency</source>
      <comment>CAMERA_MAINS</comment>
      <translation>تردد الكهرباء</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>عكس الصورة كالمرآة</translation>
    </message>
    <message>
      <source>Codes that are read</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>الرموز التي تُقرأ</translation>
    </message>
    <message>
      <source>Text before each code</source>
      <comment>READER_PREFIX</comment>
      <translation>النص قبل كل رمز</translation>
    </message>
    <message>
      <source>Text behind each code</source>
      <comment>READER_SUFFIX</comment>
      <translation>النص بعد كل رمز</translation>
    </message>
    <message>
      <source>Shortest code</source>
      <comment>READER_SHORTEST</comment>
      <translation>أقصر رمز</translation>
    </message>
    <message>
      <source>Keyboard layout of the scanner</source>
      <comment>READER_LAYOUT</comment>
      <translation>تخطيط لوحة مفاتيح الماسح</translation>
    </message>
    <message>
      <source>Keyboard layout of this machine</source>
      <comment>READER_SYSTEM</comment>
      <translation>تخطيط لوحة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
      <source>Learned keys</source>
      <comment>READER_LETTERS</comment>
      <translation>المفاتيح المتعلَّمة</translation>
    </message>
    <message>
      <source>Serial scanner</source>
      <comment>READER_SERIAL</comment>
      <translation>الماسح التسلسلي</translation>
    </message>
    <message>
      <source>Serial speed</source>
      <comment>READER_BAUD</comment>
      <translation>سرعة المنفذ التسلسلي</translation>
    </message>
    <message>
      <source>Serial framing</source>
      <comment>READER_FRAMING</comment>
      <translation>إطار المنفذ التسلسلي</translation>
    </message>
    <message>
      <source>Card reader</source>
      <comment>READER_NFC</comment>
      <translation>قارئ البطاقات</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SYNC_URL</comment>
      <translation>الخادم</translation>
    </message>
    <message>
      <source>Key of this device</source>
      <comment>SYNC_KEY</comment>
      <translation>مفتاح هذا الجهاز</translation>
    </message>
    <message>
      <source>Window</source>
      <comment>SCREEN_SIZE</comment>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>Theme</source>
      <comment>SCREEN_THEME</comment>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Languages to choose from</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>اللغات المتاحة للاختيار</translation>
    </message>
    <message>
      <source>Pixels per millimetre, members’ screen</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>بكسل لكل ملم، شاشة الأعضاء</translation>
    </message>
    <message>
      <source>Sounds</source>
      <comment>SCREEN_SOUND</comment>
      <translation>الأصوات</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>مستوى الصوت</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>عرض تفاصيل الاشتراك</translation>
    </message>
    <message>
      <source>Somebody is at the desk</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>يوجد موظف في الاستقبال</translation>
    </message>
    <message>
      <source>Phone of the desk</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>هاتف الاستقبال</translation>
    </message>
    <message>
      <source>Page for topping up</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>صفحة شحن الرصيد</translation>
    </message>
    <message>
      <source>Page for signing the form</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>صفحة توقيع الإقرار</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>عرض مدى الازدحام</translation>
    </message>
    <message>
      <source>Motion</source>
      <comment>SCREEN_MOVING</comment>
      <translation>الحركة</translation>
    </message>
    <message>
      <source>Staff window</source>
      <comment>DESK_WINDOW</comment>
      <translation>نافذة الموظفين</translation>
    </message>
    <message>
      <source>Pixels per millimetre, staff screen</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>بكسل لكل ملم، شاشة الموظفين</translation>
    </message>
    <message>
      <source>Alerts at the desk</source>
      <comment>DESK_ALERTS</comment>
      <translation>تنبيهات الاستقبال</translation>
    </message>
    <message>
      <source>How much is logged</source>
      <comment>LOG_LEVEL</comment>
      <translation>مقدار ما يُسجَّل</translation>
    </message>
    <message>
      <source>What a scan does</source>
      <comment>RULES_DIRECTION</comment>
      <translation>ما يفعله المسح</translation>
    </message>
    <message>
      <source>Same code again</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
      <source>One visit a day</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>زيارة واحدة في اليوم</translation>
    </message>
    <message>
      <source>Signed form needed</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>إقرار موقّع مطلوب</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>RULES_PAYG</comment>
      <translation>الدفع حسب الاستخدام</translation>
    </message>
    <message>
      <source>Least charge a day</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>أقل مبلغ في اليوم</translation>
    </message>
    <message>
      <source>Most charge a day</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>أعلى مبلغ في اليوم</translation>
    </message>
    <message>
      <source>Bookings lower the charge</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>الحجوزات تخفض المبلغ</translation>
    </message>
    <message>
      <source>Longest stay</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>أطول بقاء</translation>
    </message>
    <message>
      <source>Unknown codes offline</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>الرموز المجهولة دون اتصال</translation>
    </message>
    <message>
      <source>Early for a booking</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>القدوم قبل موعد الحجز</translation>
    </message>
    <message>
      <source>Debt that is let through</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>متأخرات يُسمح بها</translation>
    </message>
    <message>
      <source>Free entries a month</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>الدخول المجاني في الشهر</translation>
    </message>
    <message>
      <source>Least age</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>أقل عمر</translation>
    </message>
    <message>
      <source>Milestones</source>
      <comment>RULES_MILESTONES</comment>
      <translation>زيارات مميزة</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>PLACE_NAME</comment>
      <translation>اسم المكان</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Capacity</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>السعة</translation>
    </message>
    <message>
      <source>A new day begins at</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>بداية اليوم الجديد</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>ساعات العمل</translation>
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
      <translation>يُوقَّع به ما يُسجَّل هنا، إلى أن يعطي الخادم الجهاز معرّفًا.</translation>
    </message>
    <message>
      <source>Where the device stands. Not needed where there is only one, or a server says.</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>مكان الجهاز. لا يلزم إن كان المكان واحدًا أو حدده الخادم.</translation>
    </message>
    <message>
      <source>Whether somebody went through the set-up to its end.</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>هل أُكمل الإعداد حتى نهايته.</translation>
    </message>
    <message>
      <source>What members hold their codes before: a camera, its number, an address, or none.</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>ما تُعرض الرموز أمامه: كاميرا أو رقمها أو عنوان، أو لا شيء.</translation>
    </message>
    <message>
      <source>What the camera is asked for. It gives the nearest that it has.</source>
      <comment>CAMERA_SIZE</comment>
      <translation>ما يُطلب من الكاميرا. تعطي أقرب حجم لديها.</translation>
    </message>
    <message>
      <source>More makes moving codes easier to read and costs more power.</source>
      <comment>CAMERA_FPS</comment>
      <translation>العدد الأكبر يسهّل قراءة الرموز المتحركة ويستهلك طاقة أكثر.</translation>
    </message>
    <message>
      <source>Short reads moving codes best. Automatic leaves it to the camera.</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>القصير أفضل للرموز المتحركة. التلقائي يترك الأمر للكاميرا.</translation>
    </message>
    <message>
      <source>Lamps flicker with it. 50 Hz in Europe, 60 Hz in North America.</source>
      <comment>CAMERA_MAINS</comment>
      <translation>تومض المصابيح معه. 50 هرتز في أوروبا، و60 هرتز في أمريكا الشمالية.</translation>
    </message>
    <message>
      <source>Right for a camera that faces people. Reading is the same either way.</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>مناسب لكاميرا تواجه الناس. القراءة لا تتغير.</translation>
    </message>
    <message>
      <source>The kinds of codes that count. Fewer are read faster and more safely.</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>أنواع الرموز المقبولة. العدد الأقل أسرع قراءةً وأكثر أمانًا.</translation>
    </message>
    <message>
      <source>What a scanner puts before each code. It is taken away.</source>
      <comment>READER_PREFIX</comment>
      <translation>ما يضعه الماسح قبل كل رمز. يُحذف.</translation>
    </message>
    <message>
      <source>What a scanner puts behind each code. It is taken away.</source>
      <comment>READER_SUFFIX</comment>
      <translation>ما يضعه الماسح بعد كل رمز. يُحذف.</translation>
    </message>
    <message>
      <source>Fewer characters in a row are a person’s typing.</source>
      <comment>READER_SHORTEST</comment>
      <translation>ما قلّ عن ذلك من حروف متتالية فهو كتابة شخص.</translation>
    </message>
    <message>
      <source>Found out by scanning the test card; US as scanners come out of the box.</source>
      <comment>READER_LAYOUT</comment>
      <translation>يُعرف بمسح بطاقة الاختبار؛ والتخطيط الأمريكي هو ما تأتي به الماسحات.</translation>
    </message>
    <message>
      <source>Only needed where keys come without their place.</source>
      <comment>READER_SYSTEM</comment>
      <translation>يلزم فقط حين تأتي المفاتيح دون مواضعها.</translation>
    </message>
    <message>
      <source>For a layout that has no name here. Scanning the test card writes them.</source>
      <comment>READER_LETTERS</comment>
      <translation>لتخطيط لا اسم له هنا. يكتبها مسح بطاقة الاختبار.</translation>
    </message>
    <message>
      <source>The port of a scanner on a serial cable. Empty: there is none.</source>
      <comment>READER_SERIAL</comment>
      <translation>منفذ ماسح على كابل تسلسلي. فارغ: لا يوجد.</translation>
    </message>
    <message>
      <source>As the serial scanner is set.</source>
      <comment>READER_BAUD</comment>
      <translation>كما هو مضبوط في الماسح التسلسلي.</translation>
    </message>
    <message>
      <source>Data bits, parity and stop bits, as the serial scanner is set.</source>
      <comment>READER_FRAMING</comment>
      <translation>بتات البيانات والتماثل والتوقف، كما في الماسح التسلسلي.</translation>
    </message>
    <message>
      <source>Reads the numbers of cards with a card reader on USB.</source>
      <comment>READER_NFC</comment>
      <translation>يقرأ أرقام البطاقات بقارئ على USB.</translation>
    </message>
    <message>
      <source>Where visits are sent. Empty: this device works on its own.</source>
      <comment>SYNC_URL</comment>
      <translation>إلى أين تُرسل الزيارات. فارغ: الجهاز يعمل وحده.</translation>
    </message>
    <message>
      <source>Lets this device in at the server. It is never shown.</source>
      <comment>SYNC_KEY</comment>
      <translation>يسمح لهذا الجهاز بالوصول إلى الخادم. لا يُعرض أبدًا.</translation>
    </message>
    <message>
      <source>“full”, or a width and a height as 1280x800.</source>
      <comment>SCREEN_SIZE</comment>
      <translation>الكلمة «full»، أو العرض والارتفاع مثل ⁦1280x800⁩.</translation>
    </message>
    <message>
      <source>Colours of all pages but the answers, which are always the same.</source>
      <comment>SCREEN_THEME</comment>
      <translation>ألوان كل الصفحات ما عدا الردود، فهي ثابتة دائمًا.</translation>
    </message>
    <message>
      <source>What is spoken until somebody chooses another.</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>لغة الشاشة إلى أن تُختار لغة أخرى.</translation>
    </message>
    <message>
      <source>What members may choose. None chosen: all that there are.</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>ما يمكن للأعضاء اختياره. دون اختيار: كل اللغات المتوفرة.</translation>
    </message>
    <message>
      <source>Measured with a bank card. Makes 20 mm on this screen really 20 mm.</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>يُقاس ببطاقة بنكية. يجعل 20 ملم على هذه الشاشة 20 ملم فعلًا.</translation>
    </message>
    <message>
      <source>Each answer has its own sound.</source>
      <comment>SCREEN_SOUND</comment>
      <translation>لكل رد صوته الخاص.</translation>
    </message>
    <message>
      <source>Of the sounds at this device.</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>لأصوات هذا الجهاز.</translation>
    </message>
    <message>
      <source>Members see the kind of their pass and what is left. So does whoever stands behind.</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>يرى الأعضاء نوع اشتراكهم والمتبقي منه. ويراه من يقف خلفهم أيضًا.</translation>
    </message>
    <message>
      <source>Off: members are told to call instead of to come to the desk.</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>عند الإيقاف: يُطلب من الأعضاء الاتصال بدل مراجعة الاستقبال.</translation>
    </message>
    <message>
      <source>What members may call when nobody is at the desk.</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>رقم يتصل به الأعضاء حين لا يكون أحد في الاستقبال.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose pass has ended or is used up.</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>تظهر كرمز للأعضاء حين ينتهي الاشتراك أو يُستهلك.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose form is missing or no longer good.</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>تظهر كرمز للأعضاء حين ينقص الإقرار أو لم يعد صالحًا.</translation>
    </message>
    <message>
      <source>Members see “Quiet now” or “Busy”. Never who is in.</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>يرى الأعضاء «هادئ الآن» أو «مزدحم». ولا يظهر أبدًا من في الداخل.</translation>
    </message>
    <message>
      <source>Off: nothing on the screen moves.</source>
      <comment>SCREEN_MOVING</comment>
      <translation>عند الإيقاف: لا شيء يتحرك على الشاشة.</translation>
    </message>
    <message>
      <source>Whether the staff’s window stands beside the members’ screen all the time.</source>
      <comment>DESK_WINDOW</comment>
      <translation>هل تبقى نافذة الموظفين بجانب شاشة الأعضاء طوال الوقت.</translation>
    </message>
    <message>
      <source>Of the screen that the staff’s window stands on.</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>للشاشة التي عليها نافذة الموظفين.</translation>
    </message>
    <message>
      <source>How loudly the desk is told of each cause.</source>
      <comment>DESK_ALERTS</comment>
      <translation>مدى قوة التنبيه لكل سبب.</translation>
    </message>
    <message>
      <source>More helps to find a fault and fills the disk sooner.</source>
      <comment>LOG_LEVEL</comment>
      <translation>المقدار الأكبر يساعد على إيجاد العطل ويملأ القرص أسرع.</translation>
    </message>
    <message>
      <source>Whether a scan checks in, checks out, or asks.</source>
      <comment>RULES_DIRECTION</comment>
      <translation>هل يسجّل المسح الدخول أو الخروج أو يسأل.</translation>
    </message>
    <message>
      <source>For so long a second scan of the same code changes nothing.</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>خلال هذه المدة لا يغيّر مسح الرمز نفسه شيئًا.</translation>
    </message>
    <message>
      <source>Coming back on the same day goes on with the visit and uses nothing more.</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>العودة في اليوم نفسه تكمل الزيارة ولا تستهلك المزيد.</translation>
    </message>
    <message>
      <source>Nobody comes in without the form.</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>لا دخول لأحد دون الإقرار.</translation>
    </message>
    <message>
      <source>What happens when somebody has no pass for today.</source>
      <comment>RULES_PAYG</comment>
      <translation>ما يحدث حين لا يوجد اشتراك لليوم.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: none.</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>لعضو واحد في يوم واحد. فارغ: لا شيء.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: no limit.</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>لعضو واحد في يوم واحد. فارغ: بلا حد.</translation>
    </message>
    <message>
      <source>Booked time is not charged again.</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>الوقت المحجوز لا يُحتسب مرة أخرى.</translation>
    </message>
    <message>
      <source>After it somebody who forgot is checked out. Empty: at the end of the day.</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>بعدها يُسجَّل خروج من نسي ذلك. فارغ: في نهاية اليوم.</translation>
    </message>
    <message>
      <source>After so long without the server an unknown code is sent to the desk.</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>بعد هذه المدة دون الخادم يُحال الرمز المجهول إلى الاستقبال.</translation>
    </message>
    <message>
      <source>A booking lets in so long before it starts.</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>يسمح الحجز بالدخول قبل بدايته بهذه المدة.</translation>
    </message>
    <message>
      <source>Members who owe no more than this come in.</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>يدخل الأعضاء الذين لا تتجاوز متأخراتهم هذا المبلغ.</translation>
    </message>
    <message>
      <source>For each member and each granter. Beyond it a manager approves.</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>لكل عضو ولكل من يأذن. ما زاد فبموافقة الإدارة.</translation>
    </message>
    <message>
      <source>Empty: any age.</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>فارغ: أي عمر.</translation>
    </message>
    <message>
      <source>Visits that are celebrated, and each further hundred.</source>
      <comment>RULES_MILESTONES</comment>
      <translation>زيارات يُحتفل بها، وكل مئة بعدها.</translation>
    </message>
    <message>
      <source>Members see it on the screen.</source>
      <comment>PLACE_NAME</comment>
      <translation>يراه الأعضاء على الشاشة.</translation>
    </message>
    <message>
      <source>Days and hours are counted by it.</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>بها تُحسب الأيام والساعات.</translation>
    </message>
    <message>
      <source>How many may be inside at once. Empty: as many as come.</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>كم شخصًا يمكن أن يكون في الداخل معًا. فارغ: بلا حد.</translation>
    </message>
    <message>
      <source>Visits before it belong to the day before.</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>الزيارات قبلها تتبع اليوم السابق.</translation>
    </message>
    <message>
      <source>Outside of them nobody is let in. None: always open.</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>خارجها لا دخول لأحد. دون ساعات: مفتوح دائمًا.</translation>
    </message>
    <message>
      <source>What it costs at the door.</source>
      <comment>PRICE</comment>
      <translation>ثمنه عند الباب.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceName</name>
    <message>
      <source>None</source>
      <comment>NONE</comment>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>As short as the light allows</source>
      <comment>SHORT</comment>
      <translation>أقصر ما يسمح به الضوء</translation>
    </message>
    <message>
      <source>Automatic</source>
      <comment>AUTO</comment>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>LIGHT</comment>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>DARK</comment>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Full screen</source>
      <comment>FULL</comment>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>A window</source>
      <comment>WINDOW</comment>
      <translation>نافذة</translation>
    </message>
    <message>
      <source>The second screen</source>
      <comment>SECOND_SCREEN</comment>
      <translation>الشاشة الثانية</translation>
    </message>
    <message>
      <source>In, then out</source>
      <comment>TOGGLE</comment>
      <translation>دخول ثم خروج</translation>
    </message>
    <message>
      <source>In only</source>
      <comment>IN_ONLY</comment>
      <translation>دخول فقط</translation>
    </message>
    <message>
      <source>Out only</source>
      <comment>OUT_ONLY</comment>
      <translation>خروج فقط</translation>
    </message>
    <message>
      <source>Ask</source>
      <comment>ASK</comment>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>Ask, with the price</source>
      <comment>ASK_PRICE</comment>
      <translation>سؤال مع السعر</translation>
    </message>
    <message>
      <source>Charge at once</source>
      <comment>AUTO_CHARGE</comment>
      <translation>احتساب فوري</translation>
    </message>
    <message>
      <source>As this machine</source>
      <comment>AS_TYPED</comment>
      <translation>مثل هذا الجهاز</translation>
    </message>
    <message>
      <source>Learned from the test card</source>
      <comment>LEARNED</comment>
      <translation>متعلَّم من بطاقة الاختبار</translation>
    </message>
    <message>
      <source>Not known</source>
      <comment>UNKNOWN</comment>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Everything</source>
      <comment>DEBUG</comment>
      <translation>كل شيء</translation>
    </message>
    <message>
      <source>What happens</source>
      <comment>INFO</comment>
      <translation>ما يحدث</translation>
    </message>
    <message>
      <source>What looks wrong</source>
      <comment>WARNING</comment>
      <translation>ما يبدو خطأ</translation>
    </message>
    <message>
      <source>Faults only</source>
      <comment>ERROR</comment>
      <translation>الأعطال فقط</translation>
    </message>
    <message>
      <source>Usual: {level}</source>
      <comment>LEVEL_USUAL</comment>
      <translation>المعتاد: {level}</translation>
    </message>
    <message>
      <source>Not at all</source>
      <comment>LEVEL_NONE</comment>
      <translation>دون تنبيه</translation>
    </message>
    <message>
      <source>A row</source>
      <comment>LEVEL_INFO</comment>
      <translation>صف</translation>
    </message>
    <message>
      <source>A warning</source>
      <comment>LEVEL_WARN</comment>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Somebody must come</source>
      <comment>LEVEL_STOP</comment>
      <translation>يلزم حضور موظف</translation>
    </message>
    <message>
      <source>Scanners that type</source>
      <comment>KEYS</comment>
      <translation>ماسحات تكتب</translation>
    </message>
  </context>
  <context>
    <name>CauseName</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>رمز غير معروف</translation>
    </message>
    <message>
      <source>Another kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>نوع آخر من الرموز</translation>
    </message>
    <message>
      <source>Replaced card</source>
      <comment>CARD_REPLACED</comment>
      <translation>بطاقة مستبدلة</translation>
    </message>
    <message>
      <source>Expired code</source>
      <comment>CODE_EXPIRED</comment>
      <translation>انتهت مدة الرمز</translation>
    </message>
    <message>
      <source>Leaving, but not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>مغادرة دون تسجيل دخول</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>محظور</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>مجمّد</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>متأخرات</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>دون السن</translation>
    </message>
    <message>
      <source>Form missing</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>الإقرار ناقص</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>ممتلئ</translation>
    </message>
    <message>
      <source>Cannot be checked offline</source>
      <comment>CANNOT_CHECK</comment>
      <translation>تعذّر التحقق دون اتصال</translation>
    </message>
    <message>
      <source>Outside the pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>خارج ساعات الاشتراك</translation>
    </message>
    <message>
      <source>Pass starts later</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>الاشتراك يبدأ لاحقًا</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>استُهلك الاشتراك</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>انتهى الاشتراك</translation>
    </message>
    <message>
      <source>Pass of another place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>اشتراك لمكان آخر</translation>
    </message>
    <message>
      <source>Pass not paid</source>
      <comment>UNPAID</comment>
      <translation>الاشتراك غير مدفوع</translation>
    </message>
    <message>
      <source>Plan limit reached</source>
      <comment>PLAN_LIMIT</comment>
      <translation>بلغت الخطة حدّها</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>لا اشتراك</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>أول زيارة</translation>
    </message>
    <message>
      <source>Note on the member</source>
      <comment>NOTE</comment>
      <translation>ملاحظة عن العضو</translation>
    </message>
    <message>
      <source>Form ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>الإقرار ينتهي قريبًا</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>عيد ميلاد</translation>
    </message>
    <message>
      <source>Milestone</source>
      <comment>MILESTONE</comment>
      <translation>زيارة مميزة</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE_ENTRY</comment>
      <translation>دخول مجاني</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>الدفع حسب الاستخدام</translation>
    </message>
  </context>
  <context>
    <name>SetupText</name>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Search</source>
      <comment>SEARCH</comment>
      <translation>بحث</translation>
    </message>
    <message>
      <source>No setting is called so.</source>
      <comment>NOTHING_FOUND</comment>
      <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
      <source>Settings with “{words}”</source>
      <comment>FOUND</comment>
      <translation>الإعدادات التي فيها «{words}»</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>LOADING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>Health</source>
      <comment>HEALTH</comment>
      <translation>حالة الجهاز</translation>
    </message>
    <message>
      <source>This device</source>
      <comment>DEVICE</comment>
      <translation>هذا الجهاز</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Scanners</source>
      <comment>SCANNERS</comment>
      <translation>الماسحات</translation>
    </message>
    <message>
      <source>Screen and sound</source>
      <comment>SCREEN</comment>
      <translation>الشاشة والصوت</translation>
    </message>
    <message>
      <source>Members and privacy</source>
      <comment>MEMBERS</comment>
      <translation>الأعضاء والخصوصية</translation>
    </message>
    <message>
      <source>Rules</source>
      <comment>RULES</comment>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>Prices</source>
      <comment>PRICES</comment>
      <translation>الأسعار</translation>
    </message>
    <message>
      <source>Capacity and hours</source>
      <comment>HOURS</comment>
      <translation>السعة والساعات</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>الأرقام السرية</translation>
    </message>
    <message>
      <source>Server and sync</source>
      <comment>SERVER</comment>
      <translation>الخادم والمزامنة</translation>
    </message>
    <message>
      <source>Stored data</source>
      <comment>DATA</comment>
      <translation>البيانات المخزنة</translation>
    </message>
    <message>
      <source>Logs</source>
      <comment>LOGS</comment>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>About</source>
      <comment>ABOUT</comment>
      <translation>حول البرنامج</translation>
    </message>
    <message>
      <source>Default</source>
      <comment>SOURCE_DEFAULT</comment>
      <translation>افتراضي</translation>
    </message>
    <message>
      <source>Set here</source>
      <comment>SOURCE_FILE</comment>
      <translation>معيّن هنا</translation>
    </message>
    <message>
      <source>Locked by the system</source>
      <comment>SOURCE_ENVIRONMENT</comment>
      <translation>مثبّت من النظام</translation>
    </message>
    <message>
      <source>From the server</source>
      <comment>SOURCE_SERVER</comment>
      <translation>من الخادم</translation>
    </message>
    <message>
      <source>Reset</source>
      <comment>RESET</comment>
      <translation>إعادة الضبط</translation>
    </message>
    <message>
      <source>Reset {name}</source>
      <comment>RESET_THIS</comment>
      <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
      <source>A key is set</source>
      <comment>KEY_SET</comment>
      <translation>يوجد مفتاح</translation>
    </message>
    <message>
      <source>No key</source>
      <comment>KEY_NOT_SET</comment>
      <translation>لا مفتاح</translation>
    </message>
    <message>
      <source>Not set</source>
      <comment>EMPTY</comment>
      <translation>غير معيّن</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Saved: {name}.</source>
      <comment>SAVED</comment>
      <translation>حُفظ: {name}.</translation>
    </message>
    <message>
      <source>Saved: {name}. It takes effect after a restart.</source>
      <comment>SAVED_AT_RESTART</comment>
      <translation>حُفظ: {name}. يسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
      <source>{name} is as it comes again.</source>
      <comment>PUT_BACK</comment>
      <translation>عاد {name} إلى الوضع الافتراضي.</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
      <source>Some changes take effect after a restart.</source>
      <comment>RESTART_NEEDED</comment>
      <translation>بعض التغييرات تسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
      <source>Restart now</source>
      <comment>RESTART</comment>
      <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
      <source>Add hours</source>
      <comment>ADD_HOURS</comment>
      <translation>إضافة ساعات</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>REMOVE</comment>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>From</source>
      <comment>FROM</comment>
      <translation>من</translation>
    </message>
    <message>
      <source>To</source>
      <comment>TO</comment>
      <translation>إلى</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <comment>ADD_STAFF</comment>
      <translation>إضافة شخص</translation>
    </message>
    <message>
      <source>Nobody is on the list yet. Add a manager first.</source>
      <comment>NOBODY_YET</comment>
      <translation>لا أحد في القائمة بعد. يُرجى إضافة مدير أولًا.</translation>
    </message>
    <message>
      <source>The people at the desk come from the server. Change them there.</source>
      <comment>STAFF_FROM_SERVER</comment>
      <translation>موظفو الاستقبال يأتون من الخادم. يمكن تغييرهم هناك.</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>FIRST_NAME</comment>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <source>Last name</source>
      <comment>LAST_NAME</comment>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <source>Reception</source>
      <comment>RECEPTIONIST</comment>
      <translation>الاستقبال</translation>
    </message>
    <message>
      <source>Manager</source>
      <comment>MANAGER</comment>
      <translation>الإدارة</translation>
    </message>
    <message>
      <source>Has a PIN</source>
      <comment>HAS_PIN</comment>
      <translation>له رقم سري</translation>
    </message>
    <message>
      <source>No PIN yet</source>
      <comment>NO_PIN</comment>
      <translation>لا رقم سري بعد</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <comment>SET_PIN</comment>
      <translation>تعيين الرقم السري</translation>
    </message>
    <message>
      <source>PIN, 6 digits</source>
      <comment>PIN</comment>
      <translation>رقم سري، 6 أرقام</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <comment>PIN_OF</comment>
      <translation>رقم سري جديد لـ {name}</translation>
    </message>
    <message>
      <source>Take {name} off the list?</source>
      <comment>REMOVE_WHOM</comment>
      <translation>إزالة {name} من القائمة؟</translation>
    </message>
    <message>
      <source>{name} is on the list.</source>
      <comment>ADDED</comment>
      <translation>{name} في القائمة الآن.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <comment>PIN_GIVEN</comment>
      <translation>رقم سري جديد لـ {name}.</translation>
    </message>
    <message>
      <source>{name} is off the list.</source>
      <comment>REMOVED</comment>
      <translation>أُزيل {name} من القائمة.</translation>
    </message>
    <message>
      <source>A PIN has 6 digits.</source>
      <comment>PIN_TOO_SHORT</comment>
      <translation>الرقم السري من 6 أرقام.</translation>
    </message>
    <message>
      <source>Please type a first name.</source>
      <comment>NAME_NEEDED</comment>
      <translation>يُرجى كتابة الاسم الأول.</translation>
    </message>
    <message>
      <source>That person is not on the list any more.</source>
      <comment>GONE</comment>
      <translation>لم يعد هذا الشخص في القائمة.</translation>
    </message>
    <message>
      <source>With care</source>
      <comment>DANGER</comment>
      <translation>بحذر</translation>
    </message>
    <message>
      <source>Fetch everything again</source>
      <comment>FETCH_ALL</comment>
      <translation>جلب كل شيء من جديد</translation>
    </message>
    <message>
      <source>Forgets how far the server was heard, and hears it all again. Nothing is lost.</source>
      <comment>FETCH_ALL_HOW</comment>
      <translation>ينسى ما سمعه من الخادم ويسمعه كله من جديد. لا يضيع شيء.</translation>
    </message>
    <message>
      <source>Leave the server</source>
      <comment>UNPAIR</comment>
      <translation>ترك الخادم</translation>
    </message>
    <message>
      <source>Forgets the server and the key. What waits to be sent stays here.</source>
      <comment>UNPAIR_HOW</comment>
      <translation>ينسى الخادم والمفتاح. ما ينتظر الإرسال يبقى هنا.</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <comment>SURE</comment>
      <translation>هل هذا مؤكد؟</translation>
    </message>
    <message>
      <source>Yes: {deed}</source>
      <comment>YES_DO</comment>
      <translation>نعم: {deed}</translation>
    </message>
    <message>
      <source>Everything will be fetched again at the next round.</source>
      <comment>FETCH_ALL_DONE</comment>
      <translation>سيُجلب كل شيء من جديد في الدورة التالية.</translation>
    </message>
    <message>
      <source>The server is forgotten after a restart.</source>
      <comment>UNPAIR_DONE</comment>
      <translation>يُنسى الخادم بعد إعادة التشغيل.</translation>
    </message>
    <message>
      <source>Fix</source>
      <comment>FIX</comment>
      <translation>إصلاح</translation>
    </message>
    <message>
      <source>Run 60-second check</source>
      <comment>RUN_MINUTE</comment>
      <translation>فحص لمدة 60 ثانية</translation>
    </message>
    <message>
      <source>Hold the printed test card before the camera, take it away, and again.</source>
      <comment>MINUTE_HOW</comment>
      <translation>يُرجى تقريب بطاقة الاختبار المطبوعة من الكاميرا، ثم إبعادها، ثم تكرار ذلك.</translation>
    </message>
    <message numerus="yes">
      <source>{number} seconds left</source>
      <comment>MINUTE_RUNS</comment>
      <translation>
        <numerusform>انتهى الوقت</numerusform>
        <numerusform>بقيت ثانية واحدة</numerusform>
        <numerusform>بقيت ثانيتان</numerusform>
        <numerusform>بقيت {number} ثوانٍ</numerusform>
        <numerusform>بقيت {number} ثانية</numerusform>
        <numerusform>بقيت {number} ثانية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read {number} times</source>
      <comment>MINUTE_READ</comment>
      <translation>
        <numerusform>لم يُقرأ بعد</numerusform>
        <numerusform>قُرئ مرة واحدة</numerusform>
        <numerusform>قُرئ مرّتين</numerusform>
        <numerusform>قُرئ {number} مرات</numerusform>
        <numerusform>قُرئ {number} مرة</numerusform>
        <numerusform>قُرئ {number} مرة</numerusform>
      </translation>
    </message>
    <message>
      <source>Good: a code is read in {ms} ms.</source>
      <comment>MINUTE_GOOD</comment>
      <translation>جيد: يُقرأ الرمز خلال {ms} مللي ثانية.</translation>
    </message>
    <message>
      <source>Fair: a code is read in {ms} ms. More light helps.</source>
      <comment>MINUTE_FAIR</comment>
      <translation>مقبول: يُقرأ الرمز خلال {ms} مللي ثانية. زيادة الضوء تفيد.</translation>
    </message>
    <message>
      <source>Slow: a code is read in {ms} ms. Clean the lens, add light.</source>
      <comment>MINUTE_POOR</comment>
      <translation>بطيء: يُقرأ الرمز خلال {ms} مللي ثانية. يُرجى تنظيف العدسة وزيادة الضوء.</translation>
    </message>
    <message>
      <source>Read too seldom. Clean the lens, add light, come closer.</source>
      <comment>MINUTE_TOO_FEW</comment>
      <translation>القراءات قليلة جدًا. يُرجى تنظيف العدسة وزيادة الضوء والاقتراب.</translation>
    </message>
    <message>
      <source>Last check</source>
      <comment>MINUTE_AGAIN</comment>
      <translation>آخر فحص</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>PRINT_CARD</comment>
      <translation>بطاقة الاختبار</translation>
    </message>
    <message>
      <source>The test card is in {file}. Print it from there.</source>
      <comment>CARD_SAVED</comment>
      <translation>بطاقة الاختبار في {file}. يمكن طباعتها من هناك.</translation>
    </message>
    <message>
      <source>Save support file</source>
      <comment>SUPPORT</comment>
      <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
      <source>No names, no codes, no keys are in it.</source>
      <comment>SUPPORT_HOW</comment>
      <translation>ليس فيه أسماء ولا رموز ولا مفاتيح.</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <comment>SUPPORT_SAVED</comment>
      <translation>حُفظ في {file}.</translation>
    </message>
    <message>
      <source>Out of order</source>
      <comment>REST</comment>
      <translation>خارج الخدمة</translation>
    </message>
    <message>
      <source>Members see: “This screen is resting. Please see the front desk.”</source>
      <comment>REST_HOW</comment>
      <translation>يرى الأعضاء: «هذه الشاشة في استراحة. يُرجى مراجعة الاستقبال.»</translation>
    </message>
    <message>
      <source>Time to read a code, last scans</source>
      <comment>READ_TIMES</comment>
      <translation>زمن قراءة الرمز، آخر عمليات المسح</translation>
    </message>
    <message>
      <source>No code was read yet.</source>
      <comment>NO_READ_TIMES</comment>
      <translation>لم يُقرأ أي رمز بعد.</translation>
    </message>
    <message>
      <source>Kept in {folder}</source>
      <comment>KEPT_IN</comment>
      <translation>محفوظ في {folder}</translation>
    </message>
    <message>
      <source>Settings in {file}</source>
      <comment>SETTINGS_IN</comment>
      <translation>الإعدادات في {file}</translation>
    </message>
    <message>
      <source>Front Desk Kiosk {version}</source>
      <comment>VERSION</comment>
      <translation>Front Desk Kiosk {version}</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Font: Inter, Open Font License.</source>
      <comment>LICENCE</comment>
      <translation>برنامج حر برخصة MIT. الخط: Inter، رخصة الخطوط المفتوحة.</translation>
    </message>
  </context>
  <context>
    <name>WizardText</name>
    <message numerus="yes">
      <source>Step {number} of {all}</source>
      <comment>STEP_OF</comment>
      <translation>
        <numerusform>الخطوة {number} من {all}</numerusform>
        <numerusform>الخطوة {number} من {all}</numerusform>
        <numerusform>الخطوة {number} من {all}</numerusform>
        <numerusform>الخطوة {number} من {all}</numerusform>
        <numerusform>الخطوة {number} من {all}</numerusform>
        <numerusform>الخطوة {number} من {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Next</source>
      <comment>NEXT</comment>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <comment>SKIP</comment>
      <translation>التخطي الآن</translation>
    </message>
    <message>
      <source>Start the kiosk</source>
      <comment>START</comment>
      <translation>بدء الكشك</translation>
    </message>
    <message>
      <source>Where is this?</source>
      <comment>PLACE</comment>
      <translation>أين هذا المكان؟</translation>
    </message>
    <message>
      <source>Language, name, time zone and currency of the place.</source>
      <comment>PLACE_HOW</comment>
      <translation>لغة المكان واسمه ومنطقته الزمنية وعملته.</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>LANGUAGE</comment>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>NAME</comment>
      <translation>اسم المكان</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>TIME_ZONE</comment>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>العملة</translation>
    </message>
    <message>
      <source>Who sees this screen?</source>
      <comment>SURFACE</comment>
      <translation>من يرى هذه الشاشة؟</translation>
    </message>
    <message>
      <source>Members never see what is meant for staff.</source>
      <comment>SURFACE_HOW</comment>
      <translation>لا يرى الأعضاء أبدًا ما يخص الموظفين.</translation>
    </message>
    <message>
      <source>Members</source>
      <comment>FOR_MEMBERS</comment>
      <translation>الأعضاء</translation>
    </message>
    <message>
      <source>At the entrance. Staff come in with a PIN.</source>
      <comment>FOR_MEMBERS_HOW</comment>
      <translation>عند المدخل. يدخل الموظفون برقم سري.</translation>
    </message>
    <message>
      <source>Staff</source>
      <comment>FOR_STAFF</comment>
      <translation>الموظفون</translation>
    </message>
    <message>
      <source>At the desk. Start it with: kiosk --desk</source>
      <comment>FOR_STAFF_HOW</comment>
      <translation>في الاستقبال. التشغيل بالأمر: ⁦kiosk --desk⁩</translation>
    </message>
    <message>
      <source>Both</source>
      <comment>FOR_BOTH</comment>
      <translation>الاثنان</translation>
    </message>
    <message>
      <source>The staff’s window stands beside the members’ screen.</source>
      <comment>FOR_BOTH_HOW</comment>
      <translation>نافذة الموظفين بجانب شاشة الأعضاء.</translation>
    </message>
    <message>
      <source>How large is this screen?</source>
      <comment>SIZE</comment>
      <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
      <source>Hold a bank card to the screen. Drag the corner, or press − and +, until it matches.</source>
      <comment>SIZE_HOW</comment>
      <translation>يُرجى وضع بطاقة بنكية على الشاشة، ثم سحب الزاوية أو الضغط على − و + حتى التطابق.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre</source>
      <comment>SIZE_IS</comment>
      <translation>بكسل لكل ملم: {pitch}</translation>
    </message>
    <message>
      <source>Smaller</source>
      <comment>SMALLER</comment>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Larger</source>
      <comment>LARGER</comment>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Which camera?</source>
      <comment>CAMERA</comment>
      <translation>أي كاميرا؟</translation>
    </message>
    <message>
      <source>Show any code to the camera you want. It picks itself.</source>
      <comment>CAMERA_HOW</comment>
      <translation>يُرجى عرض أي رمز على الكاميرا المطلوبة. هي تُختار تلقائيًا.</translation>
    </message>
    <message>
      <source>No camera is plugged in. Plug one in, or press Next for a scanner only.</source>
      <comment>CAMERA_NONE</comment>
      <translation>لا كاميرا موصولة. يُرجى توصيل واحدة، أو الضغط على «التالي» للعمل بالماسح فقط.</translation>
    </message>
    <message>
      <source>{name} it is. {light}</source>
      <comment>CAMERA_PICKED</comment>
      <translation>اختيرت {name}. {light}</translation>
    </message>
    <message>
      <source>Choose again</source>
      <comment>CAMERA_AGAIN</comment>
      <translation>اختيار من جديد</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>MIRROR</comment>
      <translation>عكس الصورة كالمرآة</translation>
    </message>
    <message>
      <source>Is there a scanner?</source>
      <comment>SCANNER</comment>
      <translation>هل يوجد ماسح؟</translation>
    </message>
    <message>
      <source>Scan this code with it. The layout, Enter and prefix are found out.</source>
      <comment>SCANNER_HOW</comment>
      <translation>يُرجى مسح هذا الرمز به. يُكتشف التخطيط ومفتاح Enter والبادئة.</translation>
    </message>
    <message>
      <source>Waiting for a scan…</source>
      <comment>SCANNER_WAITS</comment>
      <translation>بانتظار المسح…</translation>
    </message>
    <message>
      <source>The scanner is understood.</source>
      <comment>SCANNER_FOUND</comment>
      <translation>أصبح الماسح مفهومًا.</translation>
    </message>
    <message>
      <source>Caps Lock is on. Switch it off and scan again.</source>
      <comment>SCANNER_CAPS</comment>
      <translation>مفتاح Caps Lock مفعّل. يُرجى إطفاؤه والمسح من جديد.</translation>
    </message>
    <message numerus="yes">
      <source>Only {number} characters came. Scan again.</source>
      <comment>SCANNER_SHORT</comment>
      <translation>
        <numerusform>لم يصل أي حرف. يُرجى المسح من جديد.</numerusform>
        <numerusform>وصل حرف واحد فقط. يُرجى المسح من جديد.</numerusform>
        <numerusform>وصل حرفان فقط. يُرجى المسح من جديد.</numerusform>
        <numerusform>وصلت {number} حروف فقط. يُرجى المسح من جديد.</numerusform>
        <numerusform>وصل {number} حرفًا فقط. يُرجى المسح من جديد.</numerusform>
        <numerusform>وصل {number} حرف فقط. يُرجى المسح من جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was another code. Scan the one on this screen.</source>
      <comment>SCANNER_OTHER</comment>
      <translation>كان ذلك رمزًا آخر. يُرجى مسح الرمز على هذه الشاشة.</translation>
    </message>
    <message>
      <source>Can you hear it?</source>
      <comment>SOUND</comment>
      <translation>هل الصوت مسموع؟</translation>
    </message>
    <message>
      <source>Press Play and listen to three sounds.</source>
      <comment>SOUND_HOW</comment>
      <translation>يُرجى الضغط على «تشغيل» والاستماع إلى ثلاثة أصوات.</translation>
    </message>
    <message>
      <source>Play</source>
      <comment>PLAY</comment>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Which one meant no?</source>
      <comment>WHICH_NO</comment>
      <translation>أي صوت كان يعني لا؟</translation>
    </message>
    <message>
      <source>The first</source>
      <comment>FIRST</comment>
      <translation>الأول</translation>
    </message>
    <message>
      <source>The second</source>
      <comment>SECOND</comment>
      <translation>الثاني</translation>
    </message>
    <message>
      <source>The third</source>
      <comment>THIRD</comment>
      <translation>الثالث</translation>
    </message>
    <message>
      <source>Right. Members will know, too.</source>
      <comment>HEARD_RIGHT</comment>
      <translation>صحيح. سيعرفه الأعضاء أيضًا.</translation>
    </message>
    <message>
      <source>It was the third. Listen again, or make it louder.</source>
      <comment>HEARD_WRONG</comment>
      <translation>كان الثالث. يمكن الاستماع مجددًا أو رفع الصوت.</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>VOLUME</comment>
      <translation>مستوى الصوت</translation>
    </message>
    <message>
      <source>Is there a server?</source>
      <comment>CONNECT</comment>
      <translation>هل يوجد خادم؟</translation>
    </message>
    <message>
      <source>On the server: kiosk server device pair. Type its code, or show its QR code to the camera.</source>
      <comment>CONNECT_HOW</comment>
      <translation>على الخادم: ⁦kiosk server device pair⁩. يُرجى كتابة رمزه هنا، أو عرض رمز QR على الكاميرا.</translation>
    </message>
    <message>
      <source>Code, 6 characters</source>
      <comment>CODE</comment>
      <translation>الرمز، 6 خانات</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <comment>ADDRESS</comment>
      <translation>عنوان الخادم</translation>
    </message>
    <message>
      <source>Pair</source>
      <comment>PAIR</comment>
      <translation>إقران</translation>
    </message>
    <message>
      <source>Read the QR code</source>
      <comment>HOLD_QR</comment>
      <translation>قراءة رمز QR</translation>
    </message>
    <message>
      <source>Work on this device only</source>
      <comment>ALONE</comment>
      <translation>العمل على هذا الجهاز فقط</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>PAIRING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>This device belongs to {url} now.</source>
      <comment>PAIRED</comment>
      <translation>هذا الجهاز تابع الآن لـ {url}.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>WORKS_ALONE</comment>
      <translation>هذا الجهاز يعمل وحده.</translation>
    </message>
    <message>
      <source>A code has 6 letters and digits, none of {never}.</source>
      <comment>NO_CODE</comment>
      <translation>الرمز من 6 حروف وأرقام، وليس فيه {never}.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <comment>NO_ADDRESS</comment>
      <translation>يبدأ العنوان بـ ⁦http://⁩ أو ⁦https://⁩.</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>NOT_PAIRED</comment>
      <translation>لم ينجح ذلك. {why}</translation>
    </message>
    <message>
      <source>Who are the members?</source>
      <comment>LOAD</comment>
      <translation>من هم الأعضاء؟</translation>
    </message>
    <message>
      <source>They come from the server.</source>
      <comment>LOAD_FROM_SERVER</comment>
      <translation>يأتون من الخادم.</translation>
    </message>
    <message>
      <source>Take them from a file: a document, or a table as CSV.</source>
      <comment>LOAD_FROM_FILE</comment>
      <translation>من ملف: مستند، أو جدول بصيغة CSV.</translation>
    </message>
    <message>
      <source>Load</source>
      <comment>LOAD_NOW</comment>
      <translation>تحميل</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <comment>CHOOSE_FILE</comment>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>{members} members, {passes} valid passes, {seconds} s look-up</source>
      <comment>LOADED</comment>
      <translation>الأعضاء: {members}، الاشتراكات الصالحة: {passes}، زمن البحث: {seconds} ث</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>LOAD_FAILED</comment>
      <translation>لم ينجح ذلك. {why}</translation>
    </message>
    <message>
      <source>Who works at the desk?</source>
      <comment>PEOPLE</comment>
      <translation>من يعمل في الاستقبال؟</translation>
    </message>
    <message>
      <source>At least one manager needs a PIN.</source>
      <comment>PEOPLE_HOW</comment>
      <translation>يلزم رقم سري لمدير واحد على الأقل.</translation>
    </message>
    <message>
      <source>Nothing but the kiosk</source>
      <comment>LOCK</comment>
      <translation>لا شيء سوى الكشك</translation>
    </message>
    <message>
      <source>The system keeps people in this window. This program cannot do it alone.</source>
      <comment>LOCK_HOW</comment>
      <translation>النظام يُبقي الناس في هذه النافذة. هذا البرنامج لا يستطيع ذلك وحده.</translation>
    </message>
    <message>
      <source>What do others see?</source>
      <comment>PRIVACY</comment>
      <translation>ماذا يرى الآخرون؟</translation>
    </message>
    <message>
      <source>Names are shown only of members who agreed. Pictures are never kept.</source>
      <comment>PRIVACY_HOW</comment>
      <translation>تظهر أسماء الأعضاء الموافقين فقط. لا تُحفظ الصور أبدًا.</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>DETAILS</comment>
      <translation>عرض تفاصيل الاشتراك</translation>
    </message>
    <message>
      <source>The kind of pass and what is left. Whoever stands behind sees it, too.</source>
      <comment>DETAILS_HOW</comment>
      <translation>نوع الاشتراك والمتبقي منه. ويراه من يقف خلف العضو أيضًا.</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>OCCUPANCY</comment>
      <translation>عرض مدى الازدحام</translation>
    </message>
    <message>
      <source>“Quiet now” or “Busy”. Never who is in.</source>
      <comment>OCCUPANCY_HOW</comment>
      <translation>«هادئ الآن» أو «مزدحم». ولا يظهر أبدًا من في الداخل.</translation>
    </message>
    <message>
      <source>I will keep this device safe</source>
      <comment>KEEP_SAFE</comment>
      <translation>سأحافظ على أمان هذا الجهاز</translation>
    </message>
    <message>
      <source>Encrypt its disk. If it is lost, revoke its key at the server.</source>
      <comment>KEEP_SAFE_HOW</comment>
      <translation>يُرجى تشفير قرصه. وإن فُقد، يُلغى مفتاحه في الخادم.</translation>
    </message>
    <message>
      <source>To go on, switch on “{what}”.</source>
      <comment>KEEP_SAFE_FIRST</comment>
      <translation>للمتابعة، يُرجى تفعيل «{what}».</translation>
    </message>
    <message>
      <source>Try it</source>
      <comment>TRY</comment>
      <translation>تجربة</translation>
    </message>
    <message>
      <source>See and hear what members will.</source>
      <comment>TRY_HOW</comment>
      <translation>لرؤية وسماع ما سيراه الأعضاء ويسمعونه.</translation>
    </message>
    <message>
      <source>You’re in</source>
      <comment>TRY_IN</comment>
      <translation>تم الدخول</translation>
    </message>
    <message>
      <source>Not in</source>
      <comment>TRY_STOP</comment>
      <translation>دون دخول</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>TRY_PAY</comment>
      <translation>الدفع حسب الاستخدام</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>TEST_CARD</comment>
      <translation>بطاقة الاختبار</translation>
    </message>
    <message>
      <source>You’re ready.</source>
      <comment>DONE</comment>
      <translation>كل شيء جاهز.</translation>
    </message>
    <message>
      <source>That took {minutes} min {seconds} s.</source>
      <comment>DONE_IN</comment>
      <translation>استغرق ذلك {minutes} د {seconds} ث.</translation>
    </message>
    <message>
      <source>You skipped these. Find them in the settings: {steps}</source>
      <comment>SKIPPED</comment>
      <translation>تم تخطّي ما يلي، وهو في الإعدادات: {steps}</translation>
    </message>
    <message>
      <source>That could not be saved. {why}</source>
      <comment>NOT_KEPT</comment>
      <translation>لم يمكن حفظ ذلك. {why}</translation>
    </message>
  </context>
  <context>
    <name>FreeReasonText</name>
    <message>
      <source>Trial visit</source>
      <comment>TRIAL</comment>
      <translation>زيارة تجريبية</translation>
    </message>
    <message>
      <source>Pass not here yet</source>
      <comment>PASS_NOT_HERE</comment>
      <translation>الاشتراك لم يصل بعد</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>ضيف أحد الأعضاء</translation>
    </message>
    <message>
      <source>Partner or staff</source>
      <comment>PARTNER</comment>
      <translation>شريك أو موظف</translation>
    </message>
    <message>
      <source>Event</source>
      <comment>EVENT</comment>
      <translation>فعالية</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <comment>MISTAKE</comment>
      <translation>خطأ منا</translation>
    </message>
    <message>
      <source>Other…</source>
      <comment>OTHER</comment>
      <translation>سبب آخر…</translation>
    </message>
  </context>
  <context>
    <name>StaffText</name>
    <message>
      <source>Staff only</source>
      <comment>STAFF_ONLY</comment>
      <translation>للموظفين فقط</translation>
    </message>
    <message>
      <source>Enter your PIN</source>
      <comment>ENTER_PIN</comment>
      <translation>يُرجى إدخال الرقم السري</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>CHECKING</comment>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>Not recognised</source>
      <comment>PIN_WRONG</comment>
      <translation>رقم غير معروف</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>محاولات كثيرة. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet. Set one with kiosk set-up.</source>
      <comment>NO_PINS</comment>
      <translation>لا رقم سري لأحد بعد. يمكن تعيينه بالأمر ⁦kiosk set-up⁩.</translation>
    </message>
    <message>
      <source>This can't be checked right now.</source>
      <comment>NOT_CHECKED</comment>
      <translation>لا يمكن التحقق من هذا الآن.</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>محو</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Lock</source>
      <comment>LOCK</comment>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>الإخلاء</translation>
    </message>
    <message>
      <source>Live</source>
      <comment>LIVE</comment>
      <translation>مباشر</translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Who is in</source>
      <comment>INSIDE</comment>
      <translation>من في الداخل</translation>
    </message>
    <message>
      <source>Inbox</source>
      <comment>INBOX</comment>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>الإحصاءات</translation>
    </message>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>SIGNED_IN</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Still there? Touch anything, or this locks.</source>
      <comment>STILL_THERE</comment>
      <translation>هل ما زلت هنا؟ لمس الشاشة يمنع القفل.</translation>
    </message>
  </context>
</TS>
