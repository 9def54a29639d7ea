<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>DeskText</name>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Dentro</translation>
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
        <numerusform>{number} en duda</numerusform>
        <numerusform>{number} en duda</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED_TODAY</comment>
      <translation>Denegados</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE_TODAY</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Waiting to sync</source>
      <comment>WAITING</comment>
      <translation>Por sincronizar</translation>
    </message>
    <message>
      <source>Search (F2)</source>
      <comment>SEARCH</comment>
      <translation>Buscar (F2)</translation>
    </message>
    <message>
      <source>Name, number, e-mail, phone or ticket</source>
      <comment>SEARCH_HOW</comment>
      <translation>Nombre, número, correo, teléfono o ticket</translation>
    </message>
    <message>
      <source>Look up by scan</source>
      <comment>LOOK_UP</comment>
      <translation>Solo consultar</translation>
    </message>
    <message>
      <source>The next scan opens the person and checks nobody in.</source>
      <comment>LOOK_UP_ON</comment>
      <translation>El próximo escaneo abre la ficha y no da entrada a nadie.</translation>
    </message>
    <message>
      <source>Customer can see</source>
      <comment>COVER</comment>
      <translation>Cliente delante</translation>
    </message>
    <message>
      <source>Photos, money and notes are hidden.</source>
      <comment>COVER_ON</comment>
      <translation>Se ocultan las fotos, el dinero y las notas.</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEW_ROWS</comment>
      <translation>
        <numerusform>{number} nueva</numerusform>
        <numerusform>{number} nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} waiting (F3)</source>
      <comment>NEXT_CASE</comment>
      <translation>
        <numerusform>{number} en espera (F3)</numerusform>
        <numerusform>{number} en espera (F3)</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide all fine</source>
      <comment>HIDE_FINE</comment>
      <translation>Ocultar lo normal</translation>
    </message>
    <message>
      <source>All</source>
      <comment>CHIP_ALL</comment>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Needs me</source>
      <comment>CHIP_NEEDS_ME</comment>
      <translation>Me necesitan</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>CHIP_REFUSED</comment>
      <translation>Denegados</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>CHIP_FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>PAYG</source>
      <comment>CHIP_PAY_AS_YOU_GO</comment>
      <translation>Pago por uso</translation>
    </message>
    <message>
      <source>New</source>
      <comment>CHIP_NEW</comment>
      <translation>Nuevos</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>CHIP_BIRTHDAY</comment>
      <translation>Cumpleaños</translation>
    </message>
    <message>
      <source>Nothing has happened yet today.</source>
      <comment>NOTHING_YET</comment>
      <translation>Hoy todavía no ha pasado nada.</translation>
    </message>
    <message>
      <source>Nothing here. Choose “All” to see every row.</source>
      <comment>NOTHING_HERE</comment>
      <translation>No hay nada aquí. Elige «Todo» para ver todas las filas.</translation>
    </message>
    <message>
      <source>No one found.</source>
      <comment>NO_ONE_FOUND</comment>
      <translation>No se ha encontrado a nadie.</translation>
    </message>
    <message numerus="yes">
      <source>{number} more. Type more letters.</source>
      <comment>MORE_FOUND</comment>
      <translation>
        <numerusform>{number} más. Escribe más letras.</numerusform>
        <numerusform>{number} más. Escribe más letras.</numerusform>
      </translation>
    </message>
    <message>
      <source>This can't be looked up right now.</source>
      <comment>CANNOT_LOOK_UP</comment>
      <translation>Ahora no se puede consultar.</translation>
    </message>
    <message>
      <source>Touch a row, or search for a person.</source>
      <comment>NO_CASE</comment>
      <translation>Toca una fila o busca a una persona.</translation>
    </message>
    <message>
      <source>Case</source>
      <comment>CASE</comment>
      <translation>Caso</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Nobody with this code</source>
      <comment>NOT_KNOWN</comment>
      <translation>Nadie con este código</translation>
    </message>
    <message>
      <source>No. {member}</source>
      <comment>NUMBER</comment>
      <translation>N.º {member}</translation>
    </message>
    <message>
      <source>Ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Ticket {ticket}</translation>
    </message>
    <message>
      <source>Plan: {name}</source>
      <comment>PLAN</comment>
      <translation>Plan: {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>TIMES_HERE</comment>
      <translation>
        <numerusform>{number} visita</numerusform>
        <numerusform>{number} visitas</numerusform>
      </translation>
    </message>
    <message>
      <source>Inside since {time}</source>
      <comment>INSIDE_SINCE</comment>
      <translation>Dentro desde: {time}</translation>
    </message>
    <message>
      <source>Last visit {day}</source>
      <comment>LAST_CAME</comment>
      <translation>Vino el {day}</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <comment>NEVER_CAME</comment>
      <translation>Sin visitas todavía</translation>
    </message>
    <message>
      <source>Overdue {money}</source>
      <comment>OVERDUE</comment>
      <translation>Pago atrasado: {money}</translation>
    </message>
    <message>
      <source>Waiver: {why}</source>
      <comment>WAIVER</comment>
      <translation>Formulario: {why}</translation>
    </message>
    <message>
      <source>Birthday today</source>
      <comment>BIRTHDAY_TODAY</comment>
      <translation>Hoy cumple años</translation>
    </message>
    <message>
      <source>Membership is frozen</source>
      <comment>STATE_FROZEN</comment>
      <translation>Suscripción congelada</translation>
    </message>
    <message>
      <source>Member is blocked</source>
      <comment>STATE_BLOCKED</comment>
      <translation>Acceso bloqueado</translation>
    </message>
    <message>
      <source>Contact</source>
      <comment>CONTACT</comment>
      <translation>Contacto</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month</source>
      <comment>FREE_MONTH</comment>
      <translation>
        <numerusform>{number} entrada gratis este mes</numerusform>
        <numerusform>{number} entradas gratis este mes</numerusform>
      </translation>
    </message>
    <message>
      <source>Passes</source>
      <comment>PASSES</comment>
      <translation>Pases</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASSES</comment>
      <translation>Sin pase</translation>
    </message>
    <message>
      <source>{name}, until {day}</source>
      <comment>PASS_UNTIL</comment>
      <translation>{name}, hasta el {day}</translation>
    </message>
    <message>
      <source>{name}, from {day}</source>
      <comment>PASS_FROM</comment>
      <translation>{name}, desde el {day}</translation>
    </message>
    <message>
      <source>{name}, ended {day}</source>
      <comment>PASS_ENDED</comment>
      <translation>{name}, terminó el {day}</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <comment>PASS_STATE</comment>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>frozen</source>
      <comment>PASS_FROZEN</comment>
      <translation>congelado</translation>
    </message>
    <message>
      <source>not paid</source>
      <comment>PASS_UNPAID</comment>
      <translation>sin pagar</translation>
    </message>
    <message>
      <source>cancelled</source>
      <comment>PASS_CANCELLED</comment>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>awaits approval</source>
      <comment>PASS_AWAITING</comment>
      <translation>por aprobar</translation>
    </message>
    <message>
      <source>Why</source>
      <comment>WHY</comment>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>{time}, {device}</source>
      <comment>WHERE_AND_WHEN</comment>
      <translation>{time}, {device}</translation>
    </message>
    <message>
      <source>{time}, {device}, by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>{time}, {device}, por {name}</translation>
    </message>
    <message>
      <source>Good from {time}</source>
      <comment>OPENS_AT</comment>
      <translation>Válido desde: {time}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <comment>NOTE_BY</comment>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>{name}, {day}, until {last}</source>
      <comment>NOTE_UNTIL</comment>
      <translation>{name}, {day}, hasta el {last}</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>CLOSE_NOTE</comment>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Last visits</source>
      <comment>LAST_VISITS</comment>
      <translation>Últimas visitas</translation>
    </message>
    <message>
      <source>Export all about {name}…</source>
      <comment>EXPORT</comment>
      <translation>Exportar todo sobre {name}…</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <comment>VISIT_LINE</comment>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{day}, {time} to {end}</source>
      <comment>VISIT_SPAN</comment>
      <translation>{day}, de {time} a {end}</translation>
    </message>
    <message>
      <source>{day}, {time} to about {end}</source>
      <comment>VISIT_ABOUT</comment>
      <translation>{day}, de {time} a {end} aprox.</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}</source>
      <comment>CALLED</comment>
      <translation>Piden ayuda en {kiosk}</translation>
    </message>
    <message>
      <source>Somebody calls at {kiosk}. Ticket {ticket}</source>
      <comment>CALLED_TICKET</comment>
      <translation>Piden ayuda en {kiosk}. Ticket {ticket}</translation>
    </message>
    <message>
      <source>I'm coming</source>
      <comment>COMING</comment>
      <translation>Ya voy</translation>
    </message>
    <message>
      <source>You are on the way.</source>
      <comment>ON_THE_WAY</comment>
      <translation>Vas en camino.</translation>
    </message>
  </context>
  <context>
    <name>FixText</name>
    <message>
      <source>Check in now</source>
      <comment>CHECK_IN</comment>
      <translation>Dar entrada ahora</translation>
    </message>
    <message>
      <source>Check out (F6)</source>
      <comment>CHECK_OUT</comment>
      <translation>Dar salida (F6)</translation>
    </message>
    <message>
      <source>Sell a pass</source>
      <comment>SELL</comment>
      <translation>Vender un pase</translation>
    </message>
    <message>
      <source>Let in free (F4)</source>
      <comment>LET_IN_FREE</comment>
      <translation>Entrada gratis (F4)</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Invitado</translation>
    </message>
    <message>
      <source>Undo check-in</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>Deshacer entrada</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>Convertir en pagada</translation>
    </message>
    <message>
      <source>Add a missed visit</source>
      <comment>MISSED_VISIT</comment>
      <translation>Añadir visita</translation>
    </message>
    <message>
      <source>Add a note</source>
      <comment>NOTE</comment>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <source>Find the member (F2)</source>
      <comment>FIND</comment>
      <translation>Buscar al socio (F2)</translation>
    </message>
  </context>
  <context>
    <name>RowText</name>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Refused</source>
      <comment>REFUSED</comment>
      <translation>Denegado</translation>
    </message>
    <message>
      <source>Now paid</source>
      <comment>CONVERTED</comment>
      <translation>Ahora pagada</translation>
    </message>
    <message>
      <source>Corrected</source>
      <comment>CORRECTED</comment>
      <translation>Corregida</translation>
    </message>
    <message>
      <source>Undone</source>
      <comment>VOIDED</comment>
      <translation>Anulada</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>INSIDE_AGAIN</comment>
      <translation>Sigue dentro</translation>
    </message>
    <message>
      <source>Out, estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Salida estimada</translation>
    </message>
    <message>
      <source>Needs you</source>
      <comment>NEEDS_YOU</comment>
      <translation>Te necesita</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Primera visita</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE</comment>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Waiver ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Formulario por caducar</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Cumpleaños</translation>
    </message>
    <message numerus="yes">
      <source>Visit {number}</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>Visita {number}</numerusform>
        <numerusform>Visita {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Booking: {name}</source>
      <comment>BY_BOOKING</comment>
      <translation>Reserva: {name}</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>BY_PASS</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Free entry: {why}</source>
      <comment>FREE_ENTRY</comment>
      <translation>Entrada gratis: {why}</translation>
    </message>
    <message>
      <source>After {duration}</source>
      <comment>AFTER</comment>
      <translation>Tras {duration}</translation>
    </message>
    <message>
      <source>Paid by {name}</source>
      <comment>NOW_PAID_BY</comment>
      <translation>Pagada con {name}</translation>
    </message>
    <message>
      <source>{why}</source>
      <comment>REASON_GIVEN</comment>
      <translation>{why}</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <comment>CODE_OF_NOBODY</comment>
      <translation>Código desconocido</translation>
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
      <translation>Código desconocido</translation>
    </message>
    <message>
      <source>Other code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Otro tipo de código</translation>
    </message>
    <message>
      <source>Old card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Tarjeta antigua</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Código caducado</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>No está dentro</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Congelada</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Pago atrasado</translation>
    </message>
    <message>
      <source>Too young</source>
      <comment>UNDER_AGE</comment>
      <translation>Demasiado joven</translation>
    </message>
    <message>
      <source>Waiver</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Formulario</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Lleno</translation>
    </message>
    <message>
      <source>Can't check</source>
      <comment>CANNOT_CHECK</comment>
      <translation>No se puede comprobar</translation>
    </message>
    <message>
      <source>Wrong hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Fuera de horario</translation>
    </message>
    <message>
      <source>Not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Aún no empieza</translation>
    </message>
    <message>
      <source>Used up</source>
      <comment>USED_UP</comment>
      <translation>Agotado</translation>
    </message>
    <message>
      <source>Ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>Other place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Otro centro</translation>
    </message>
    <message>
      <source>Not paid</source>
      <comment>UNPAID</comment>
      <translation>Sin pagar</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Límite del plan</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Sin pase</translation>
    </message>
  </context>
  <context>
    <name>ReasonText</name>
    <message>
      <source>No member has this code. Look the member up by name.</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Ningún socio tiene este código. Busca a la persona por su nombre.</translation>
    </message>
    <message>
      <source>A web link, a ticket or another kind of code was read.</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Se ha leído un enlace web, un ticket u otro tipo de código.</translation>
    </message>
    <message>
      <source>This card was replaced. Check who is carrying it.</source>
      <comment>CARD_REPLACED</comment>
      <translation>Esta tarjeta se cambió por otra. Comprueba quién la lleva.</translation>
    </message>
    <message>
      <source>The code has expired. The app shows a new one.</source>
      <comment>CODE_EXPIRED</comment>
      <translation>El código ha caducado. La app muestra uno nuevo.</translation>
    </message>
    <message>
      <source>No open visit to end. The way in may have been missed.</source>
      <comment>NOT_INSIDE</comment>
      <translation>No hay ninguna visita abierta. Puede que falte la entrada.</translation>
    </message>
    <message>
      <source>The member is blocked. See the note before letting them in.</source>
      <comment>BLOCKED</comment>
      <translation>El acceso está bloqueado. Mira la nota antes de dejar entrar.</translation>
    </message>
    <message>
      <source>The membership is frozen. Unfreeze it or sell a day pass.</source>
      <comment>FROZEN</comment>
      <translation>La suscripción está congelada. Descongélala o vende un pase de día.</translation>
    </message>
    <message>
      <source>Payments are overdue. Take a payment or agree on a date.</source>
      <comment>OVERDUE</comment>
      <translation>Hay pagos atrasados. Cobra un pago o acuerda una fecha.</translation>
    </message>
    <message>
      <source>Younger than this location allows without company.</source>
      <comment>UNDER_AGE</comment>
      <translation>Es más joven de lo que este centro permite sin acompañante.</translation>
    </message>
    <message>
      <source>The waiver is missing or no longer good.</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>El formulario falta o ya no es válido.</translation>
    </message>
    <message>
      <source>Outside opening hours.</source>
      <comment>CLOSED</comment>
      <translation>Fuera del horario de apertura.</translation>
    </message>
    <message>
      <source>The location is at its capacity.</source>
      <comment>FULL</comment>
      <translation>El centro ha llegado a su aforo.</translation>
    </message>
    <message>
      <source>This kiosk cannot tell: its list of members is too old.</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Este quiosco no puede saberlo: su lista de socios es demasiado antigua.</translation>
    </message>
    <message>
      <source>The pass is not good at this hour.</source>
      <comment>WRONG_HOURS</comment>
      <translation>El pase no es válido a esta hora.</translation>
    </message>
    <message>
      <source>The pass has not started yet.</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>El pase todavía no ha empezado.</translation>
    </message>
    <message>
      <source>Nothing remains on the pass.</source>
      <comment>USED_UP</comment>
      <translation>No queda nada en el pase.</translation>
    </message>
    <message>
      <source>The pass has ended or was cancelled.</source>
      <comment>PASS_ENDED</comment>
      <translation>El pase ha terminado o se canceló.</translation>
    </message>
    <message>
      <source>The pass is good at other locations only.</source>
      <comment>WRONG_LOCATION</comment>
      <translation>El pase solo es válido en otros centros.</translation>
    </message>
    <message>
      <source>The pass is not paid yet. Take the payment.</source>
      <comment>UNPAID</comment>
      <translation>El pase aún no está pagado. Cóbralo.</translation>
    </message>
    <message>
      <source>The plan's limit is reached.</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Se ha llegado al límite del plan.</translation>
    </message>
    <message>
      <source>No pass that could be used here.</source>
      <comment>NO_PASS</comment>
      <translation>No hay ningún pase que sea válido aquí.</translation>
    </message>
  </context>
  <context>
    <name>DeedText</name>
    <message>
      <source>{name} checked in.</source>
      <comment>CHECKED_IN</comment>
      <translation>Entrada de {name} registrada.</translation>
    </message>
    <message>
      <source>{name} checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>Salida de {name} registrada.</translation>
    </message>
    <message>
      <source>{name} let in free.</source>
      <comment>LET_IN_FREE</comment>
      <translation>{name} ha entrado gratis.</translation>
    </message>
    <message>
      <source>{name} is inside already.</source>
      <comment>ALREADY_IN</comment>
      <translation>{name} ya está dentro.</translation>
    </message>
    <message>
      <source>{name} can't come in: {why}</source>
      <comment>REFUSED</comment>
      <translation>{name} no puede entrar: {why}</translation>
    </message>
    <message>
      <source>Undone. {name}'s visit doesn't count.</source>
      <comment>UNDONE</comment>
      <translation>Deshecho. La visita de {name} no cuenta.</translation>
    </message>
    <message>
      <source>{name} is inside again.</source>
      <comment>STILL_HERE</comment>
      <translation>{name} vuelve a estar dentro.</translation>
    </message>
    <message>
      <source>{name}'s visit doesn't count any more.</source>
      <comment>VOIDED</comment>
      <translation>La visita de {name} ya no cuenta.</translation>
    </message>
    <message>
      <source>The times of {name}'s visit are corrected.</source>
      <comment>CORRECTED</comment>
      <translation>Las horas de la visita de {name} están corregidas.</translation>
    </message>
    <message>
      <source>{name}'s visit is added.</source>
      <comment>BACK_FILLED</comment>
      <translation>Visita de {name} añadida.</translation>
    </message>
    <message>
      <source>Converted. {name}'s visit is paid.</source>
      <comment>CONVERTED</comment>
      <translation>Convertida. La visita de {name} está pagada.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits converted.</source>
      <comment>CONVERTED_ALL</comment>
      <translation>
        <numerusform>{number} visita convertida.</numerusform>
        <numerusform>{number} visitas convertidas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note saved for {name}.</source>
      <comment>NOTED</comment>
      <translation>Nota sobre {name} guardada.</translation>
    </message>
    <message>
      <source>Note closed.</source>
      <comment>NOTE_CLOSED</comment>
      <translation>Nota cerrada.</translation>
    </message>
    <message>
      <source>{name}'s visits stay as they are.</source>
      <comment>KEPT</comment>
      <translation>Las visitas de {name} se quedan como están.</translation>
    </message>
    <message>
      <source>{name}'s visit is a free entry now.</source>
      <comment>MADE_FREE</comment>
      <translation>La visita de {name} ahora es una entrada gratis.</translation>
    </message>
    <message>
      <source>All about {name} is in the file.</source>
      <comment>EXPORTED</comment>
      <translation>Todo sobre {name} está en el archivo.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>No se ha hecho: {why}</translation>
    </message>
    <message>
      <source>No case has the ticket {ticket}. It is good for ten minutes.</source>
      <comment>NO_TICKET</comment>
      <translation>Ningún caso tiene el ticket {ticket}. Vale diez minutos.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <comment>NOTHING_TO_UNDO</comment>
      <translation>No hay nada que deshacer.</translation>
    </message>
  </context>
  <context>
    <name>SheetText</name>
    <message>
      <source>Let {name} in free</source>
      <comment>LET_IN_TITLE</comment>
      <translation>Dejar entrar gratis a {name}</translation>
    </message>
    <message>
      <source>Expect payment later, within 7 days</source>
      <comment>EXPECT_PAYMENT</comment>
      <translation>Pagará después, en un plazo de 7 días</translation>
    </message>
    <message>
      <source>Granted by {name}</source>
      <comment>GRANTED_BY</comment>
      <translation>Con permiso de {name}</translation>
    </message>
    <message numerus="yes">
      <source>{number} free entries this month for {name}.</source>
      <comment>MONTH_OF_MEMBER</comment>
      <translation>
        <numerusform>{number} entrada gratis este mes para {name}.</numerusform>
        <numerusform>{number} entradas gratis este mes para {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} in the club.</source>
      <comment>MONTH_OF_CLUB</comment>
      <translation>
        <numerusform>{number} en todo el club.</numerusform>
        <numerusform>{number} en todo el club.</numerusform>
      </translation>
    </message>
    <message>
      <source>That's over this month's limit. A manager can approve.</source>
      <comment>OVER_LIMIT</comment>
      <translation>Supera el límite de este mes. Lo puede aprobar un responsable.</translation>
    </message>
    <message>
      <source>Manager's PIN</source>
      <comment>MANAGERS_PIN</comment>
      <translation>PIN de responsable</translation>
    </message>
    <message>
      <source>That is no manager's PIN.</source>
      <comment>PIN_WRONG</comment>
      <translation>Ese no es el PIN de un responsable.</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Demasiados intentos. Espera un poco, por favor.</translation>
    </message>
    <message>
      <source>Let in free</source>
      <comment>LET_IN</comment>
      <translation>Dejar entrar gratis</translation>
    </message>
    <message>
      <source>What for? 3 to 200 characters</source>
      <comment>OTHER_REASON</comment>
      <translation>¿Por qué? De 3 a 200 caracteres</translation>
    </message>
    <message>
      <source>Reason, 3 to 200 characters</source>
      <comment>REASON</comment>
      <translation>Motivo, de 3 a 200 caracteres</translation>
    </message>
    <message>
      <source>Note for the team about {name}</source>
      <comment>NOTE_TITLE</comment>
      <translation>Nota para el equipo sobre {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <comment>NOTE_FIELD</comment>
      <translation>Nota</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {most}</source>
      <comment>COUNT</comment>
      <translation>
        <numerusform>{number} de {most}</numerusform>
        <numerusform>{number} de {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>Until (leave empty for no end)</source>
      <comment>LAST_DAY</comment>
      <translation>Hasta (déjalo vacío si no tiene fin)</translation>
    </message>
    <message>
      <source>Show at the next check-in</source>
      <comment>SHOW_AT_CHECK_IN</comment>
      <translation>Mostrar en la próxima entrada</translation>
    </message>
    <message>
      <source>Save note</source>
      <comment>SAVE_NOTE</comment>
      <translation>Guardar nota</translation>
    </message>
    <message>
      <source>Correct the visit of {day}</source>
      <comment>TIMES_TITLE</comment>
      <translation>Corregir la visita del {day}</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Left (leave empty if still inside)</source>
      <comment>LEFT_OPTIONAL</comment>
      <translation>Salida (déjala vacía si sigue dentro)</translation>
    </message>
    <message>
      <source>Write times as 18:05.</source>
      <comment>BAD_TIME</comment>
      <translation>Escribe las horas así: 18:05.</translation>
    </message>
    <message>
      <source>Write the day as 2026-06-12.</source>
      <comment>BAD_DAY</comment>
      <translation>Escribe el día así: 2026-06-12.</translation>
    </message>
    <message>
      <source>Save times</source>
      <comment>SAVE_TIMES</comment>
      <translation>Guardar horas</translation>
    </message>
    <message>
      <source>Add a missed visit of {name}</source>
      <comment>MISSED_TITLE</comment>
      <translation>Añadir visita de {name} que falta</translation>
    </message>
    <message>
      <source>Day</source>
      <comment>DAY</comment>
      <translation>Día</translation>
    </message>
    <message>
      <source>By their pass</source>
      <comment>BY_THEIR_PASS</comment>
      <translation>Con su pase</translation>
    </message>
    <message>
      <source>As a free entry</source>
      <comment>AS_FREE_ENTRY</comment>
      <translation>Como entrada gratis</translation>
    </message>
    <message>
      <source>Add visit</source>
      <comment>ADD_VISIT</comment>
      <translation>Añadir visita</translation>
    </message>
    <message>
      <source>Take back the visit of {day}</source>
      <comment>VOID_TITLE</comment>
      <translation>Anular la visita del {day}</translation>
    </message>
    <message>
      <source>The pass gets its entry back, and nothing is charged. The record stays.</source>
      <comment>VOID_LINE</comment>
      <translation>El pase recupera su entrada y no se cobra nada. El registro se conserva.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <comment>VOID</comment>
      <translation>Anular la visita</translation>
    </message>
    <message>
      <source>Convert {name}'s free entry</source>
      <comment>CONVERT_TITLE</comment>
      <translation>Convertir la entrada gratis de {name}</translation>
    </message>
    <message>
      <source>{when}. {why}, granted by {name}.</source>
      <comment>FREE_BECAUSE</comment>
      <translation>{when}. {why}, con permiso de {name}.</translation>
    </message>
    <message>
      <source>{when}. {why}.</source>
      <comment>FREE_BECAUSE_ALONE</comment>
      <translation>{when}. {why}.</translation>
    </message>
    <message>
      <source>No charge</source>
      <comment>WAY_FREE</comment>
      <translation>Sin cargo</translation>
    </message>
    <message>
      <source>{before} → {after} left</source>
      <comment>WAY_LEFT</comment>
      <translation>Quedan: {before} → {after}</translation>
    </message>
    <message>
      <source>Pay {money}</source>
      <comment>WAY_PAY</comment>
      <translation>Pagar {money}</translation>
    </message>
    <message>
      <source>No pass covered that day.</source>
      <comment>NO_WAY</comment>
      <translation>Ningún pase cubría ese día.</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid with “{name}”.</source>
      <comment>PREVIEW_PASS</comment>
      <translation>La visita del {when} pasa a estar pagada con «{name}».</translation>
    </message>
    <message>
      <source>The visit on {when} becomes paid: “{name}” for {money}.</source>
      <comment>PREVIEW_PAY</comment>
      <translation>La visita del {when} pasa a estar pagada: «{name}» por {money}.</translation>
    </message>
    <message>
      <source>Convert to paid</source>
      <comment>CONVERT</comment>
      <translation>Convertir en pagada</translation>
    </message>
    <message>
      <source>Whose guest is {name}?</source>
      <comment>GUEST_TITLE</comment>
      <translation>¿Quién invita a {name}?</translation>
    </message>
    <message>
      <source>Search for the host</source>
      <comment>HOST</comment>
      <translation>Busca a quien invita</translation>
    </message>
    <message>
      <source>Check in as guest</source>
      <comment>GUEST_IN</comment>
      <translation>Entrada de invitado</translation>
    </message>
    <message>
      <source>Sell {name} a pass</source>
      <comment>SALE_TITLE</comment>
      <translation>Vender un pase a {name}</translation>
    </message>
    <message>
      <source>Charge {money} and check in</source>
      <comment>SELL</comment>
      <translation>Cobrar {money} y dar entrada</translation>
    </message>
    <message>
      <source>Check in, charge by time</source>
      <comment>SELL_BY_TIME</comment>
      <translation>Dar entrada y cobrar por tiempo</translation>
    </message>
    <message>
      <source>{money} for {duration}</source>
      <comment>BY_TIME</comment>
      <translation>{money} por {duration}</translation>
    </message>
    <message>
      <source>Undo this?</source>
      <comment>UNDO_TITLE</comment>
      <translation>¿Deshacer esto?</translation>
    </message>
    <message>
      <source>{name} came in at {time}. The visit will not count.</source>
      <comment>UNDO_CHECK_IN</comment>
      <translation>{name} entró a las {time}. La visita no contará.</translation>
    </message>
    <message>
      <source>{name} left at {time}. They will be inside again.</source>
      <comment>UNDO_CHECK_OUT</comment>
      <translation>{name} salió a las {time}. Volverá a estar dentro.</translation>
    </message>
    <message>
      <source>Visit of {day}</source>
      <comment>VISIT_TITLE</comment>
      <translation>Visita del {day}</translation>
    </message>
    <message>
      <source>Correct times</source>
      <comment>CORRECT_TIMES</comment>
      <translation>Corregir horas</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <comment>TAKE_BACK</comment>
      <translation>Anular…</translation>
    </message>
    <message>
      <source>Convert to paid…</source>
      <comment>CONVERT_TO_PAID</comment>
      <translation>Convertir en pagada…</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Un momento…</translation>
    </message>
  </context>
  <context>
    <name>InboxText</name>
    <message>
      <source>Nothing waits for you.</source>
      <comment>EMPTY</comment>
      <translation>No tienes nada pendiente.</translation>
    </message>
    <message>
      <source>What contradicts itself and free entries to settle come here.</source>
      <comment>EMPTY_HOW</comment>
      <translation>Aquí llegan las contradicciones y las entradas gratis por resolver.</translation>
    </message>
    <message numerus="yes">
      <source>Free entries to settle ({number})</source>
      <comment>TO_SETTLE</comment>
      <translation>
        <numerusform>Entradas gratis por resolver ({number})</numerusform>
        <numerusform>Entradas gratis por resolver ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To look at ({number})</source>
      <comment>TO_LOOK_AT</comment>
      <translation>
        <numerusform>Por revisar ({number})</numerusform>
        <numerusform>Por revisar ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not taken by the server ({number})</source>
      <comment>NOT_TAKEN</comment>
      <translation>
        <numerusform>No aceptado por el servidor ({number})</numerusform>
        <numerusform>No aceptado por el servidor ({number})</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has two visits at once</source>
      <comment>TWO_VISITS_AT_ONCE</comment>
      <translation>{name} tiene dos visitas a la vez</translation>
    </message>
    <message>
      <source>{name}'s pass was used more often than it held</source>
      <comment>PASS_OVERSPENT</comment>
      <translation>El pase de {name} se usó más veces de las que tenía</translation>
    </message>
    <message>
      <source>{name} was charged twice on one day</source>
      <comment>CHARGED_TWICE</comment>
      <translation>Se cobró a {name} dos veces el mismo día</translation>
    </message>
    <message>
      <source>{name}'s code came twice in one moment</source>
      <comment>CODE_SHARED</comment>
      <translation>El código de {name} llegó dos veces a la vez</translation>
    </message>
    <message>
      <source>{name}'s pass arrived. Convert the visit of {day}?</source>
      <comment>FREE_ENTRY_COVERED</comment>
      <translation>El pase de {name} ha llegado. ¿Convertir la visita del {day}?</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is expected by {last}.</source>
      <comment>EXPECTS_PAYMENT</comment>
      <translation>{name} entró gratis el {day}. Se espera el pago hasta el {last}.</translation>
    </message>
    <message>
      <source>{name} came free on {day}. Payment is late.</source>
      <comment>PAYMENT_LATE</comment>
      <translation>{name} entró gratis el {day}. El pago se retrasa.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <comment>KEEP</comment>
      <translation>Dejar las dos</translation>
    </message>
    <message>
      <source>Leave it free</source>
      <comment>KEEP_IT</comment>
      <translation>Dejarla gratis</translation>
    </message>
    <message>
      <source>Take one back</source>
      <comment>VOID</comment>
      <translation>Anular una</translation>
    </message>
    <message>
      <source>Make one free</source>
      <comment>MAKE_FREE</comment>
      <translation>Hacer una gratis</translation>
    </message>
    <message>
      <source>Convert</source>
      <comment>CONVERT</comment>
      <translation>Convertir</translation>
    </message>
    <message numerus="yes">
      <source>Convert {number}</source>
      <comment>CONVERT_ALL</comment>
      <translation>
        <numerusform>Convertir {number}</numerusform>
        <numerusform>Convertir {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose how…</source>
      <comment>CHOOSE_WAY</comment>
      <translation>Elegir cómo…</translation>
    </message>
    <message>
      <source>{when} · {what} · {device}</source>
      <comment>VISITS</comment>
      <translation>{when} · {what} · {device}</translation>
    </message>
    <message>
      <source>Which visit?</source>
      <comment>WHICH_TITLE</comment>
      <translation>¿Qué visita?</translation>
    </message>
    <message>
      <source>{name}, {when}</source>
      <comment>EVENT_OF</comment>
      <translation>{name}, {when}</translation>
    </message>
    <message>
      <source>A scan, {when}</source>
      <comment>EVENT_OF_NOBODY</comment>
      <translation>Un escaneo, {when}</translation>
    </message>
    <message>
      <source>It stays on this machine. Tell whoever runs the server.</source>
      <comment>STAYS_HERE</comment>
      <translation>Se queda en este equipo. Avisa a quien lleva el servidor.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>CANNOT_READ</comment>
      <translation>Ahora no se puede leer.</translation>
    </message>
  </context>
  <context>
    <name>VisitText</name>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>{number} visita</numerusform>
        <numerusform>{number} visitas</numerusform>
      </translation>
    </message>
    <message>
      <source>In</source>
      <comment>IN</comment>
      <translation>Entró</translation>
    </message>
    <message>
      <source>Out</source>
      <comment>OUT</comment>
      <translation>Salió</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>NAME</comment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Entry</source>
      <comment>ENTRY</comment>
      <translation>Acceso</translation>
    </message>
    <message>
      <source>Where</source>
      <comment>WHERE</comment>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Flags</source>
      <comment>FLAGS</comment>
      <translation>Marcas</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>SYNC</comment>
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>{duration}</source>
      <comment>LENGTH</comment>
      <translation>{duration}</translation>
    </message>
    <message>
      <source>{duration} so far</source>
      <comment>SO_FAR</comment>
      <translation>{duration} por ahora</translation>
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
      <translation>Anulada</translation>
    </message>
    <message>
      <source>Membership</source>
      <comment>MEMBERSHIP</comment>
      <translation>Suscripción</translation>
    </message>
    <message>
      <source>Pass</source>
      <comment>PASS</comment>
      <translation>Pase</translation>
    </message>
    <message>
      <source>Booking</source>
      <comment>BOOKING</comment>
      <translation>Reserva</translation>
    </message>
    <message>
      <source>Guest pass</source>
      <comment>GUEST_PASS</comment>
      <translation>Pase de invitado</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE</comment>
      <translation>Entrada gratis</translation>
    </message>
    <message>
      <source>Imported</source>
      <comment>MIGRATED</comment>
      <translation>Importada</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Pago por uso</translation>
    </message>
    <message>
      <source>{entry} · {price}</source>
      <comment>WITH_PRICE</comment>
      <translation>{entry} · {price}</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Primera visita</translation>
    </message>
    <message>
      <source>Unsure</source>
      <comment>UNSURE</comment>
      <translation>En duda</translation>
    </message>
    <message>
      <source>Conflict</source>
      <comment>CONFLICT</comment>
      <translation>Conflicto</translation>
    </message>
    <message>
      <source>Clock was off</source>
      <comment>WRONG_CLOCK</comment>
      <translation>El reloj iba mal</translation>
    </message>
    <message>
      <source>To be paid</source>
      <comment>PAY_LATER</comment>
      <translation>Por pagar</translation>
    </message>
    <message>
      <source>Sent</source>
      <comment>SENT</comment>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Waiting</source>
      <comment>WAITING</comment>
      <translation>En espera</translation>
    </message>
  </context>
  <context>
    <name>TodayText</name>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <comment>YESTERDAY</comment>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>The day before</source>
      <comment>EARLIER_DAY</comment>
      <translation>El día anterior</translation>
    </message>
    <message>
      <source>The day after</source>
      <comment>LATER_DAY</comment>
      <translation>El día siguiente</translation>
    </message>
    <message>
      <source>Pick a day</source>
      <comment>PICK_DAY</comment>
      <translation>Elegir un día</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits</source>
      <comment>VISITS</comment>
      <translation>
        <numerusform>{number} visita</numerusform>
        <numerusform>{number} visitas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} dentro</numerusform>
        <numerusform>{number} dentro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} refused</source>
      <comment>REFUSED</comment>
      <translation>
        <numerusform>{number} denegado</numerusform>
        <numerusform>{number} denegados</numerusform>
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
        <numerusform>{number} de pago por uso</numerusform>
        <numerusform>{number} de pago por uso</numerusform>
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
      <translation>Hoy todavía no hay visitas.</translation>
    </message>
    <message>
      <source>No visits on this day.</source>
      <comment>NO_VISITS_THEN</comment>
      <translation>No hay visitas en este día.</translation>
    </message>
    <message>
      <source>No visit fits. Try another filter.</source>
      <comment>NOTHING_FITS</comment>
      <translation>Ninguna visita coincide. Prueba otro filtro.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Dentro</translation>
    </message>
    <message>
      <source>Free</source>
      <comment>ONLY_FREE</comment>
      <translation>Gratis</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>ONLY_PAY_AS_YOU_GO</comment>
      <translation>Pago por uso</translation>
    </message>
    <message>
      <source>First visits</source>
      <comment>NEW</comment>
      <translation>Primeras visitas</translation>
    </message>
    <message>
      <source>Estimated</source>
      <comment>ESTIMATED</comment>
      <translation>Estimadas</translation>
    </message>
    <message>
      <source>Search by name</source>
      <comment>SEARCH</comment>
      <translation>Buscar por nombre</translation>
    </message>
    <message numerus="yes">
      <source>{number} new</source>
      <comment>NEWER</comment>
      <translation>
        <numerusform>{number} nueva</numerusform>
        <numerusform>{number} nuevas</numerusform>
      </translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>EXPORT_CSV</comment>
      <translation>Exportar CSV</translation>
    </message>
    <message>
      <source>Export JSON</source>
      <comment>EXPORT_JSON</comment>
      <translation>Exportar JSON</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Saving…</source>
      <comment>SAVING</comment>
      <translation>Guardando…</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <comment>SAVED</comment>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>No se ha guardado. {why}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>PRINTED</comment>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <source>The printer did not take it.</source>
      <comment>NOT_PRINTED</comment>
      <translation>La impresora no lo ha aceptado.</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Ahora no se puede leer.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <comment>NOT_DONE</comment>
      <translation>No se ha hecho: {why}</translation>
    </message>
    <message>
      <source>The check-in was taken back.</source>
      <comment>TAKEN_BACK</comment>
      <translation>La entrada se ha anulado.</translation>
    </message>
    <message>
      <source>The times were changed.</source>
      <comment>TIMES_CHANGED</comment>
      <translation>Las horas se han cambiado.</translation>
    </message>
  </context>
  <context>
    <name>StoryText</name>
    <message>
      <source>Close</source>
      <comment>CLOSE</comment>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>WHAT_HAPPENED</comment>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <source>Change times</source>
      <comment>CHANGE_TIMES</comment>
      <translation>Cambiar horas</translation>
    </message>
    <message>
      <source>Take back</source>
      <comment>TAKE_BACK</comment>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Take this check-in back? The pass and the money go back too.</source>
      <comment>TAKE_BACK_ASK</comment>
      <translation>¿Anular esta entrada? También se devuelven el pase y el dinero.</translation>
    </message>
    <message>
      <source>Yes, take it back</source>
      <comment>TAKE_BACK_YES</comment>
      <translation>Sí, anularla</translation>
    </message>
    <message>
      <source>Keep it</source>
      <comment>KEEP</comment>
      <translation>Conservarla</translation>
    </message>
    <message>
      <source>Open at the desk</source>
      <comment>AT_DESK</comment>
      <translation>Abrir en recepción</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>CAME</comment>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Left</source>
      <comment>LEFT</comment>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Still inside</source>
      <comment>STILL_INSIDE</comment>
      <translation>Sigue dentro</translation>
    </message>
    <message>
      <source>Reason (3 to 200 letters)</source>
      <comment>REASON</comment>
      <translation>Motivo (de 3 a 200 letras)</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Checked in: {entry}</source>
      <comment>CHECKED_IN</comment>
      <translation>Entrada: {entry}</translation>
    </message>
    <message>
      <source>Came back: {entry}</source>
      <comment>CHECKED_IN_AGAIN</comment>
      <translation>Volvió: {entry}</translation>
    </message>
    <message>
      <source>Checked out after {duration}</source>
      <comment>CHECKED_OUT</comment>
      <translation>Salida tras {duration}</translation>
    </message>
    <message>
      <source>Closed by itself after {duration}</source>
      <comment>CLOSED_BY_ITSELF</comment>
      <translation>Se cerró sola tras {duration}</translation>
    </message>
    <message>
      <source>Expected from {time}</source>
      <comment>REGISTERED</comment>
      <translation>Prevista desde las {time}</translation>
    </message>
    <message>
      <source>Came at {time}, was {old}</source>
      <comment>CAME_CHANGED</comment>
      <translation>Entrada a las {time}, antes {old}</translation>
    </message>
    <message>
      <source>Left at {time}, was {old}</source>
      <comment>LEFT_CHANGED</comment>
      <translation>Salida a las {time}, antes {old}</translation>
    </message>
    <message>
      <source>Left at {time}</source>
      <comment>LEFT_SET</comment>
      <translation>Salida a las {time}</translation>
    </message>
    <message>
      <source>The check-out was taken back</source>
      <comment>STILL_HERE</comment>
      <translation>La salida se ha anulado</translation>
    </message>
    <message>
      <source>Made paid: {entry}</source>
      <comment>CONVERTED</comment>
      <translation>Convertida en pagada: {entry}</translation>
    </message>
    <message>
      <source>Linked to a booking</source>
      <comment>LINKED</comment>
      <translation>Unida a una reserva</translation>
    </message>
    <message>
      <source>Kept beside another visit</source>
      <comment>KEPT</comment>
      <translation>Conservada junto a otra visita</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>VOIDED</comment>
      <translation>Anulada</translation>
    </message>
    <message>
      <source>Charged {price}</source>
      <comment>CHARGED</comment>
      <translation>Cobrado: {price}</translation>
    </message>
    <message>
      <source>Not charged: {price}</source>
      <comment>CHARGE_VOIDED</comment>
      <translation>Cobro anulado: {price}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <comment>BECAUSE</comment>
      <translation>«{reason}»</translation>
    </message>
    <message>
      <source>by the member</source>
      <comment>BY_MEMBER</comment>
      <translation>por el socio</translation>
    </message>
    <message>
      <source>by itself</source>
      <comment>BY_ITSELF</comment>
      <translation>automáticamente</translation>
    </message>
    <message>
      <source>by {name}</source>
      <comment>BY_STAFF</comment>
      <translation>por {name}</translation>
    </message>
    <message>
      <source>{who}, at {where}</source>
      <comment>AT_DEVICE</comment>
      <translation>{who}, en {where}</translation>
    </message>
  </context>
  <context>
    <name>InsideText</name>
    <message numerus="yes">
      <source>{number} inside</source>
      <comment>INSIDE</comment>
      <translation>
        <numerusform>{number} dentro</numerusform>
        <numerusform>{number} dentro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of {capacity} places taken</source>
      <comment>OF_CAPACITY</comment>
      <translation>
        <numerusform>{number} de {capacity} plazas ocupada</numerusform>
        <numerusform>{number} de {capacity} plazas ocupadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nearly full: {number} of {capacity} places taken</source>
      <comment>NEARLY_FULL</comment>
      <translation>
        <numerusform>Casi lleno: {number} de {capacity} plazas ocupada</numerusform>
        <numerusform>Casi lleno: {number} de {capacity} plazas ocupadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Full: {number} of {capacity} places taken</source>
      <comment>FULL</comment>
      <translation>
        <numerusform>Lleno: {number} de {capacity} plazas ocupada</numerusform>
        <numerusform>Lleno: {number} de {capacity} plazas ocupadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} unsure (over {hours} h)</source>
      <comment>UNSURE</comment>
      <translation>
        <numerusform>{number} en duda (más de {hours} h)</numerusform>
        <numerusform>{number} en duda (más de {hours} h)</numerusform>
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
      <translation>Más tiempo primero</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>desde las {time}</translation>
    </message>
    <message>
      <source>{duration} · Unsure</source>
      <comment>STAY_UNSURE</comment>
      <translation>{duration} · En duda</translation>
    </message>
    <message numerus="yes">
      <source>{number} selected</source>
      <comment>SELECTED</comment>
      <translation>
        <numerusform>Selección: {number}</numerusform>
        <numerusform>Selección: {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Check out</source>
      <comment>CHECK_OUT</comment>
      <translation>Dar salida</translation>
    </message>
    <message>
      <source>Check out selected</source>
      <comment>CHECK_OUT_SELECTED</comment>
      <translation>Dar salida a la selección</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR_SELECTION</comment>
      <translation>Quitar selección</translation>
    </message>
    <message>
      <source>Closing: check out everyone</source>
      <comment>CLOSING</comment>
      <translation>Cierre: dar salida a todos</translation>
    </message>
    <message numerus="yes">
      <source>Check out all {number} people now?</source>
      <comment>CLOSING_ASK</comment>
      <translation>
        <numerusform>¿Dar salida ahora a {number} persona?</numerusform>
        <numerusform>¿Dar salida ahora a {number} personas?</numerusform>
      </translation>
    </message>
    <message>
      <source>Yes, check out all</source>
      <comment>CLOSING_YES</comment>
      <translation>Sí, dar salida a todos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
      <source>Checking out everyone in {number} seconds.</source>
      <comment>CLOSING_IN</comment>
      <translation>
        <numerusform>Se dará salida a todos en {number} segundo.</numerusform>
        <numerusform>Se dará salida a todos en {number} segundos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>STOP</comment>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stopped. Nobody was checked out.</source>
      <comment>STOPPED</comment>
      <translation>Parado. No se ha dado salida a nadie.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people checked out.</source>
      <comment>CHECKED_OUT</comment>
      <translation>
        <numerusform>{number} salida registrada.</numerusform>
        <numerusform>{number} salidas registradas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} could not be checked out: {why}</source>
      <comment>SOME_NOT</comment>
      <translation>
        <numerusform>{number} salida no se ha podido registrar: {why}</numerusform>
        <numerusform>{number} salidas no se han podido registrar: {why}</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
      <source>{number} people are inside again.</source>
      <comment>REOPENED</comment>
      <translation>
        <numerusform>{number} persona vuelve a estar dentro.</numerusform>
        <numerusform>{number} personas vuelven a estar dentro.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all could be brought back: {why}</source>
      <comment>SOME_STAY_OUT</comment>
      <translation>No se ha podido recuperar a todos: {why}</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Evacuación</translation>
    </message>
    <message>
      <source>Nobody is in.</source>
      <comment>NOBODY</comment>
      <translation>No hay nadie dentro.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>This can't be read right now.</source>
      <comment>NOT_READ</comment>
      <translation>Ahora no se puede leer.</translation>
    </message>
  </context>
  <context>
    <name>EvacuationText</name>
    <message>
      <source>Evacuation</source>
      <comment>TITLE</comment>
      <translation>Evacuación</translation>
    </message>
    <message>
      <source>Is this an alarm?</source>
      <comment>ASK</comment>
      <translation>¿Es una alarma?</translation>
    </message>
    <message>
      <source>The names of all who are inside will be shown on this screen.</source>
      <comment>ASK_MORE</comment>
      <translation>En esta pantalla se mostrarán los nombres de todas las personas que están dentro.</translation>
    </message>
    <message>
      <source>Yes, show the list</source>
      <comment>YES</comment>
      <translation>Sí, mostrar la lista</translation>
    </message>
    <message>
      <source>No, go back</source>
      <comment>NO</comment>
      <translation>No, volver</translation>
    </message>
    <message>
      <source>Go on with the list of {time}</source>
      <comment>GO_ON</comment>
      <translation>Seguir con la lista de las {time}</translation>
    </message>
    <message numerus="yes">
      <source>{safe} of {number} safe</source>
      <comment>SAFE_OF</comment>
      <translation>
        <numerusform>{safe} de {number} a salvo</numerusform>
        <numerusform>{safe} de {number} a salvo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All {number} are safe</source>
      <comment>ALL_SAFE</comment>
      <translation>
        <numerusform>La única persona está a salvo</numerusform>
        <numerusform>Las {number} personas están a salvo</numerusform>
      </translation>
    </message>
    <message>
      <source>Safe</source>
      <comment>SAFE</comment>
      <translation>A salvo</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <comment>MISSING</comment>
      <translation>Aún sin localizar</translation>
    </message>
    <message>
      <source>Hide safe</source>
      <comment>HIDE_SAFE</comment>
      <translation>Ocultar «A salvo»</translation>
    </message>
    <message>
      <source>Show safe</source>
      <comment>SHOW_SAFE</comment>
      <translation>Mostrar «A salvo»</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>PRINT</comment>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>To phones</source>
      <comment>PHONES</comment>
      <translation>Pasar a teléfonos</translation>
    </message>
    <message>
      <source>Scan with a phone’s camera. The text is the list; it needs no network.</source>
      <comment>PHONES_HOW</comment>
      <translation>Escanea con la cámara de un teléfono. El texto es la lista; no necesita red.</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {all}</source>
      <comment>PHONE_PART</comment>
      <translation>
        <numerusform>{number} de {all}</numerusform>
        <numerusform>{number} de {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the list</source>
      <comment>BACK_TO_LIST</comment>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>End the alarm</source>
      <comment>CLOSE</comment>
      <translation>Terminar la alarma</translation>
    </message>
    <message>
      <source>End the alarm? The list goes away after a day.</source>
      <comment>CLOSE_ASK</comment>
      <translation>¿Terminar la alarma? La lista desaparece después de un día.</translation>
    </message>
    <message>
      <source>Yes, end it</source>
      <comment>CLOSE_YES</comment>
      <translation>Sí, terminarla</translation>
    </message>
    <message>
      <source>No</source>
      <comment>CLOSE_NO</comment>
      <translation>No</translation>
    </message>
    <message>
      <source>As of {time}</source>
      <comment>TAKEN</comment>
      <translation>Situación: {time}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <comment>SINCE</comment>
      <translation>desde las {time}</translation>
    </message>
    <message>
      <source>Nobody was inside.</source>
      <comment>NOBODY</comment>
      <translation>No había nadie dentro.</translation>
    </message>
    <message>
      <source>The list can't be read. Count people by hand.</source>
      <comment>NOT_READ</comment>
      <translation>No se puede leer la lista. Cuenta a las personas a mano.</translation>
    </message>
    <message>
      <source>A tick may be lost if this machine stops now.</source>
      <comment>NOT_KEPT</comment>
      <translation>Si este equipo se para ahora, se puede perder una marca.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>READING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>May have left</source>
      <comment>UNSURE</comment>
      <translation>Quizá ya salió</translation>
    </message>
  </context>
  <context>
    <name>ChartText</name>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Bookings</source>
      <comment>BOOKINGS</comment>
      <translation>Reservas</translation>
    </message>
    <message>
      <source>Arrivals in a quarter of an hour</source>
      <comment>ARRIVALS</comment>
      <translation>Llegadas por cuarto de hora</translation>
    </message>
    <message>
      <source>People inside</source>
      <comment>INSIDE_NOW</comment>
      <translation>Personas dentro</translation>
    </message>
    <message>
      <source>How people came in, by hour</source>
      <comment>ENTRIES</comment>
      <translation>Cómo entró la gente, por hora</translation>
    </message>
    <message>
      <source>Refusals by reason</source>
      <comment>REFUSALS</comment>
      <translation>Accesos denegados por motivo</translation>
    </message>
    <message>
      <source>Length of visits</source>
      <comment>STAYS</comment>
      <translation>Duración de las visitas</translation>
    </message>
    <message>
      <source>Pay-as-you-go income</source>
      <comment>INCOME</comment>
      <translation>Ingresos de pago por uso</translation>
    </message>
    <message>
      <source>Free entries by reason</source>
      <comment>FREE_ENTRIES</comment>
      <translation>Entradas gratis por motivo</translation>
    </message>
    <message>
      <source>Time</source>
      <comment>TIME</comment>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Number</source>
      <comment>NUMBER</comment>
      <translation>Número</translation>
    </message>
    <message>
      <source>Amount</source>
      <comment>AMOUNT</comment>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>This day</source>
      <comment>TODAY</comment>
      <translation>Este día</translation>
    </message>
    <message>
      <source>Usual {weekday}</source>
      <comment>USUAL</comment>
      <translation>Un {weekday} normal</translation>
    </message>
    <message>
      <source>Inside</source>
      <comment>INSIDE</comment>
      <translation>Dentro</translation>
    </message>
    <message numerus="yes">
      <source>Places: {number}</source>
      <comment>CAPACITY</comment>
      <translation>
        <numerusform>Aforo: {number}</numerusform>
        <numerusform>Aforo: {number}</numerusform>
      </translation>
    </message>
    <message>
      <source>Reason</source>
      <comment>REASON</comment>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Minutes</source>
      <comment>MINUTES</comment>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Median</source>
      <comment>MEDIAN</comment>
      <translation>Mediana</translation>
    </message>
    <message>
      <source>Middle half from</source>
      <comment>MIDDLE_FROM</comment>
      <translation>Mitad central desde</translation>
    </message>
    <message>
      <source>Middle half to</source>
      <comment>MIDDLE_TO</comment>
      <translation>Mitad central hasta</translation>
    </message>
    <message>
      <source>Half stay {lower} to {upper}. In the middle: {median}.</source>
      <comment>HALF_STAY</comment>
      <translation>La mitad se queda de {lower} a {upper}. En el medio: {median}.</translation>
    </message>
    <message numerus="yes">
      <source>Of {number} visits that ended with a scan.</source>
      <comment>STAYS_OF</comment>
      <translation>
        <numerusform>De {number} visita que terminó con un escaneo.</numerusform>
        <numerusform>De {number} visitas que terminaron con un escaneo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Busiest {start}–{end}, {number} arrivals.</source>
      <comment>BUSIEST</comment>
      <translation>
        <numerusform>Más gente de {start} a {end}: {number} llegada.</numerusform>
        <numerusform>Más gente de {start} a {end}: {number} llegadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} % more than a usual {weekday}.</source>
      <comment>MORE</comment>
      <translation>{percent} % más que un {weekday} normal.</translation>
    </message>
    <message>
      <source>{percent} % less than a usual {weekday}.</source>
      <comment>LESS</comment>
      <translation>{percent} % menos que un {weekday} normal.</translation>
    </message>
    <message>
      <source>As on a usual {weekday}.</source>
      <comment>AS_USUAL</comment>
      <translation>Como un {weekday} normal.</translation>
    </message>
    <message>
      <source>Nobody has come yet on this day.</source>
      <comment>NO_ARRIVALS</comment>
      <translation>En este día aún no ha venido nadie.</translation>
    </message>
    <message>
      <source>Fewer than five people: not shown, so that nobody can be told apart.</source>
      <comment>TOO_FEW</comment>
      <translation>Menos de cinco personas: no se muestra, para que no se pueda reconocer a nadie.</translation>
    </message>
    <message>
      <source>Nothing to show.</source>
      <comment>NOTHING</comment>
      <translation>Nada que mostrar.</translation>
    </message>
    <message>
      <source>Show as table</source>
      <comment>AS_TABLE</comment>
      <translation>Ver como tabla</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <comment>AS_CHART</comment>
      <translation>Ver como gráfico</translation>
    </message>
    <message>
      <source>Export PNG</source>
      <comment>SAVE_PNG</comment>
      <translation>Exportar PNG</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <comment>SAVE_CSV</comment>
      <translation>Exportar CSV</translation>
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
      <translation>No hay reservas en este día.</translation>
    </message>
    <message>
      <source>Booked</source>
      <comment>BOOKED_TIME</comment>
      <translation>Reserva</translation>
    </message>
    <message>
      <source>What</source>
      <comment>RESOURCE</comment>
      <translation>Qué</translation>
    </message>
    <message>
      <source>By</source>
      <comment>BOOKED_BY</comment>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>TURNOUT</comment>
      <translation>Asistencia</translation>
    </message>
    <message>
      <source>Time used</source>
      <comment>USED</comment>
      <translation>Tiempo usado</translation>
    </message>
    <message>
      <source>Over</source>
      <comment>OVERSTAY</comment>
      <translation>Tiempo de más</translation>
    </message>
    <message>
      <source>Came</source>
      <comment>ARRIVED</comment>
      <translation>Vino</translation>
    </message>
    <message>
      <source>Did not come</source>
      <comment>NO_SHOW</comment>
      <translation>No vino</translation>
    </message>
    <message>
      <source>Registered, not arrived</source>
      <comment>REGISTERED</comment>
      <translation>Se apuntó, no vino</translation>
    </message>
    <message>
      <source>Expected</source>
      <comment>EXPECTED</comment>
      <translation>Previsto</translation>
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
        <numerusform>{number} reserva</numerusform>
        <numerusform>{number} reservas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} did not come</source>
      <comment>NO_SHOWS</comment>
      <translation>
        <numerusform>{number} no vino</numerusform>
        <numerusform>{number} no vinieron</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RefusalText</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Código desconocido</translation>
    </message>
    <message>
      <source>Not a member code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>No es código de socio</translation>
    </message>
    <message>
      <source>Card replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Tarjeta antigua</translation>
    </message>
    <message>
      <source>Code expired</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Código caducado</translation>
    </message>
    <message>
      <source>Not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>No está dentro</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Congelada</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Pago atrasado</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Demasiado joven</translation>
    </message>
    <message>
      <source>Waiver needed</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Falta el formulario</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Lleno</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <comment>CANNOT_CHECK</comment>
      <translation>No se pudo comprobar</translation>
    </message>
    <message>
      <source>Not in pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Fuera del horario del pase</translation>
    </message>
    <message>
      <source>Pass not started</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>Pase sin empezar</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pase agotado</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pase terminado</translation>
    </message>
    <message>
      <source>Other location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Otro centro</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <comment>UNPAID</comment>
      <translation>Sin pagar</translation>
    </message>
    <message>
      <source>Plan limit</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Límite del plan</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Sin pase</translation>
    </message>
  </context>
  <context>
    <name>MemberText</name>
    <message>
      <source>Scan to check in</source>
      <comment>SCAN</comment>
      <translation>Escanea para entrar</translation>
    </message>
    <message>
      <source>Hold your code 15 cm from the camera.</source>
      <comment>SCAN_HOW</comment>
      <translation>Pon tu código a 15 cm de la cámara.</translation>
    </message>
    <message>
      <source>Scanning again when you leave checks you out.</source>
      <comment>SCAN_AGAIN</comment>
      <translation>Al irte, escanea otra vez para registrar la salida.</translation>
    </message>
    <message>
      <source>Scan your code below</source>
      <comment>SCANNER_ONLY</comment>
      <translation>Escanea tu código abajo</translation>
    </message>
    <message>
      <source>Waking up the camera</source>
      <comment>CAMERA_STARTING</comment>
      <translation>Encendiendo la cámara</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <comment>CAMERA_STARTING_HOW</comment>
      <translation>Solo tarda un momento.</translation>
    </message>
    <message>
      <source>The camera is resting</source>
      <comment>CAMERA_RESTING</comment>
      <translation>La cámara está en pausa</translation>
    </message>
    <message>
      <source>Camera is on. Nothing is stored.</source>
      <comment>CAMERA_PRIVACY</comment>
      <translation>Cámara activa. No se guarda nada.</translation>
    </message>
    <message>
      <source>For staff: {fix}</source>
      <comment>FOR_STAFF</comment>
      <translation>Para el personal: {fix}</translation>
    </message>
    <message>
      <source>Working offline. Check-ins are saved.</source>
      <comment>OFFLINE</comment>
      <translation>Sin conexión, pero las entradas se guardan.</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <comment>ONE_AT_A_TIME</comment>
      <translation>Uno a uno, por favor</translation>
    </message>
    <message>
      <source>A little further away</source>
      <comment>FURTHER_AWAY</comment>
      <translation>Un poco más lejos</translation>
    </message>
    <message>
      <source>A little closer</source>
      <comment>CLOSER</comment>
      <translation>Un poco más cerca</translation>
    </message>
    <message>
      <source>Tilt your phone, there's glare</source>
      <comment>GLARE</comment>
      <translation>Inclina el teléfono, hay reflejos</translation>
    </message>
    <message>
      <source>Turn up your screen</source>
      <comment>TOO_DARK</comment>
      <translation>Sube el brillo de tu pantalla</translation>
    </message>
    <message>
      <source>Turn down your screen</source>
      <comment>TOO_BRIGHT</comment>
      <translation>Baja el brillo de tu pantalla</translation>
    </message>
    <message>
      <source>Hold still</source>
      <comment>HOLD_STILL</comment>
      <translation>No lo muevas</translation>
    </message>
    <message>
      <source>Point it straight at the camera</source>
      <comment>FACE_CAMERA</comment>
      <translation>Ponlo de frente a la cámara</translation>
    </message>
    <message>
      <source>Try your card instead</source>
      <comment>TRY_CARD</comment>
      <translation>Prueba con tu tarjeta</translation>
    </message>
    <message>
      <source>This screen is resting</source>
      <comment>RESTING</comment>
      <translation>Esta pantalla está en pausa</translation>
    </message>
    <message>
      <source>Please see the front desk.</source>
      <comment>SEE_DESK_PLEASE</comment>
      <translation>Pasa por recepción, por favor.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>WELCOME</comment>
      <translation>Te damos la bienvenida</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <comment>WELCOME_NAME</comment>
      <translation>Hola, {name}</translation>
    </message>
    <message>
      <source>You're in. {time}</source>
      <comment>IN</comment>
      <translation>Estás dentro. {time}</translation>
    </message>
    <message>
      <source>Your first visit. Glad you came.</source>
      <comment>FIRST_VISIT</comment>
      <translation>Tu primera visita. Nos alegra verte.</translation>
    </message>
    <message numerus="yes">
      <source>That's visit {number}. Nice one.</source>
      <comment>MILESTONE</comment>
      <translation>
        <numerusform>Esta es tu visita {number}. Genial.</numerusform>
        <numerusform>Esta es tu visita {number}. Genial.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} visits left</source>
      <comment>VISITS_LEFT</comment>
      <translation>
        <numerusform>Te queda {number} visita</numerusform>
        <numerusform>Te quedan {number} visitas</numerusform>
      </translation>
    </message>
    <message>
      <source>That was the last visit on this pass.</source>
      <comment>NO_VISITS_LEFT</comment>
      <translation>Era la última visita de este pase.</translation>
    </message>
    <message>
      <source>{price} goes on your account.</source>
      <comment>CHARGED</comment>
      <translation>Cargo en tu cuenta: {price}.</translation>
    </message>
    <message>
      <source>See you soon</source>
      <comment>GOODBYE</comment>
      <translation>Hasta pronto</translation>
    </message>
    <message>
      <source>See you soon, {name}</source>
      <comment>GOODBYE_NAME</comment>
      <translation>Hasta pronto, {name}</translation>
    </message>
    <message>
      <source>You've left.</source>
      <comment>LEFT</comment>
      <translation>Salida registrada.</translation>
    </message>
    <message>
      <source>You've left. {duration}.</source>
      <comment>LEFT_AFTER</comment>
      <translation>Salida registrada. {duration}.</translation>
    </message>
    <message>
      <source>You're already in</source>
      <comment>ALREADY_IN</comment>
      <translation>Ya estás dentro</translation>
    </message>
    <message>
      <source>Since {time}. Leaving now?</source>
      <comment>LEAVING_NOW</comment>
      <translation>Desde las {time}. ¿Te vas?</translation>
    </message>
    <message>
      <source>I'm leaving</source>
      <comment>LEAVE</comment>
      <translation>Me voy</translation>
    </message>
    <message>
      <source>Stay in</source>
      <comment>STAY</comment>
      <translation>Me quedo</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>ONE_MOMENT</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>No pass for today, {name}</source>
      <comment>NO_PASS_TODAY_NAME</comment>
      <translation>No tienes pase para hoy, {name}</translation>
    </message>
    <message>
      <source>Good all day today.</source>
      <comment>OFFER_DAY</comment>
      <translation>Válido todo el día de hoy.</translation>
    </message>
    <message>
      <source>Good today until {time}.</source>
      <comment>OFFER_UNTIL</comment>
      <translation>Válido hoy hasta las {time}.</translation>
    </message>
    <message>
      <source>Good for {duration}.</source>
      <comment>OFFER_FOR</comment>
      <translation>Válido durante {duration}.</translation>
    </message>
    <message numerus="yes">
      <source>Good for {number} visits.</source>
      <comment>OFFER_VISITS</comment>
      <translation>
        <numerusform>Válido para {number} visita.</numerusform>
        <numerusform>Válido para {number} visitas.</numerusform>
      </translation>
    </message>
    <message>
      <source>For the time you stay.</source>
      <comment>OFFER_BY_TIME</comment>
      <translation>Por el tiempo que te quedes.</translation>
    </message>
    <message>
      <source>{price} per {duration}</source>
      <comment>PRICE_BY_TIME</comment>
      <translation>{price} por {duration}</translation>
    </message>
    <message>
      <source>Agree and check in</source>
      <comment>AGREE</comment>
      <translation>Aceptar y entrar</translation>
    </message>
    <message>
      <source>Pay {price} and check in</source>
      <comment>PAY</comment>
      <translation>Pagar {price} y entrar</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>NOT_NOW</comment>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>It goes on your account.</source>
      <comment>ON_ACCOUNT</comment>
      <translation>Se carga en tu cuenta.</translation>
    </message>
    <message>
      <source>Other passes</source>
      <comment>OTHER_PASSES</comment>
      <translation>Otros pases</translation>
    </message>
    <message>
      <source>{name} {price}</source>
      <comment>OTHER_OFFER</comment>
      <translation>{name} {price}</translation>
    </message>
    <message>
      <source>Still there?</source>
      <comment>STILL_THERE</comment>
      <translation>¿Sigues ahí?</translation>
    </message>
    <message>
      <source>Touch the screen for more time.</source>
      <comment>STILL_THERE_HOW</comment>
      <translation>Toca la pantalla para seguir.</translation>
    </message>
    <message>
      <source>You're in. One quick thing</source>
      <comment>STOP_BY</comment>
      <translation>Estás dentro. Solo una cosa</translation>
    </message>
    <message>
      <source>Please stop by the desk.</source>
      <comment>STOP_BY_HOW</comment>
      <translation>Pasa por recepción, por favor.</translation>
    </message>
    <message>
      <source>A form needs renewing soon.</source>
      <comment>FORM_ENDS</comment>
      <translation>Un formulario caduca pronto.</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Feliz cumpleaños</translation>
    </message>
    <message>
      <source>Happy birthday, {name}</source>
      <comment>BIRTHDAY_NAME</comment>
      <translation>Feliz cumpleaños, {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <comment>UNDO</comment>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Undo {chip}</source>
      <comment>UNDO_CHIP</comment>
      <translation>Anular {chip}</translation>
    </message>
    <message>
      <source>I'm still here</source>
      <comment>STILL_HERE</comment>
      <translation>Sigo aquí</translation>
    </message>
    <message>
      <source>Show the same code again</source>
      <comment>SCAN_SAME</comment>
      <translation>Muestra otra vez el mismo código</translation>
    </message>
    <message>
      <source>Then we take the charge back.</source>
      <comment>SCAN_SAME_HOW</comment>
      <translation>Así anulamos el cargo.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <comment>TAKEN_BACK</comment>
      <translation>Entrada anulada</translation>
    </message>
    <message>
      <source>Nothing is charged. You're not checked in.</source>
      <comment>TAKEN_BACK_HOW</comment>
      <translation>No se cobra nada y tu entrada no cuenta.</translation>
    </message>
    <message>
      <source>You're still in</source>
      <comment>STILL_IN</comment>
      <translation>Sigues dentro</translation>
    </message>
    <message>
      <source>As if you had never left.</source>
      <comment>STILL_IN_HOW</comment>
      <translation>Como si no te hubieras ido.</translation>
    </message>
    <message>
      <source>That didn't work</source>
      <comment>NOT_TAKEN_BACK</comment>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>Type my number</source>
      <comment>TYPE_NUMBER</comment>
      <translation>Escribir mi número</translation>
    </message>
    <message>
      <source>I need help</source>
      <comment>NEED_HELP</comment>
      <translation>Necesito ayuda</translation>
    </message>
    <message>
      <source>Call someone</source>
      <comment>CALL_SOMEONE</comment>
      <translation>Avisar a alguien</translation>
    </message>
    <message>
      <source>How to find it</source>
      <comment>HOW_TO_FIND</comment>
      <translation>Cómo encontrarlo</translation>
    </message>
    <message>
      <source>Top up</source>
      <comment>TOP_UP</comment>
      <translation>Recargar</translation>
    </message>
    <message>
      <source>Sign now</source>
      <comment>SIGN</comment>
      <translation>Firmar ahora</translation>
    </message>
    <message>
      <source>Someone's coming</source>
      <comment>HELP_COMES</comment>
      <translation>Ya viene alguien</translation>
    </message>
    <message>
      <source>We've told the front desk.</source>
      <comment>HELP_TOLD</comment>
      <translation>Hemos avisado a recepción.</translation>
    </message>
    <message>
      <source>{name} is on the way.</source>
      <comment>HELP_BY</comment>
      <translation>{name} está en camino.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>No one's at the desk right now</source>
      <comment>NOBODY_THERE</comment>
      <translation>Ahora no hay nadie en recepción</translation>
    </message>
    <message>
      <source>Call {phone}.</source>
      <comment>TELEPHONE</comment>
      <translation>Llama al {phone}.</translation>
    </message>
    <message>
      <source>Where your code is</source>
      <comment>FIND_CODE</comment>
      <translation>Dónde está tu código</translation>
    </message>
    <message>
      <source>It is in your member app, or on your member card.</source>
      <comment>FIND_CODE_HOW</comment>
      <translation>Está en tu app o en tu tarjeta de socio.</translation>
    </message>
    <message>
      <source>Top up on your phone</source>
      <comment>TOP_UP_PHONE</comment>
      <translation>Recarga con tu teléfono</translation>
    </message>
    <message>
      <source>Sign on your phone</source>
      <comment>SIGN_PHONE</comment>
      <translation>Firma con tu teléfono</translation>
    </message>
    <message>
      <source>Point your phone's camera at this code.</source>
      <comment>PHONE_HOW</comment>
      <translation>Apunta a este código con la cámara del teléfono.</translation>
    </message>
    <message>
      <source>Type your member number</source>
      <comment>NUMBER</comment>
      <translation>Escribe tu número de socio</translation>
    </message>
    <message>
      <source>It is on your card and in your app.</source>
      <comment>NUMBER_HOW</comment>
      <translation>Está en tu tarjeta y en tu app.</translation>
    </message>
    <message>
      <source>That number isn't right</source>
      <comment>NUMBER_WRONG</comment>
      <translation>Ese número no es correcto</translation>
    </message>
    <message>
      <source>Check it and try again.</source>
      <comment>NUMBER_WRONG_HOW</comment>
      <translation>Revísalo y prueba otra vez.</translation>
    </message>
    <message>
      <source>Let's take a short break</source>
      <comment>NUMBER_PAUSED</comment>
      <translation>Hagamos una pequeña pausa</translation>
    </message>
    <message>
      <source>Try again in a little while, or ask at the desk.</source>
      <comment>NUMBER_PAUSED_HOW</comment>
      <translation>Prueba otra vez dentro de un rato o pregunta en recepción.</translation>
    </message>
    <message>
      <source>star</source>
      <comment>STAR</comment>
      <translation>asterisco</translation>
    </message>
    <message>
      <source>Check in</source>
      <comment>CHECK_IN</comment>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Language and ease of use</source>
      <comment>COMFORT</comment>
      <translation>Idioma y facilidad de uso</translation>
    </message>
    <message>
      <source>How would you like it?</source>
      <comment>SHEET</comment>
      <translation>¿Cómo lo prefieres?</translation>
    </message>
    <message>
      <source>For this visit only.</source>
      <comment>SHEET_HOW</comment>
      <translation>Solo para esta visita.</translation>
    </message>
    <message>
      <source>Speak to me</source>
      <comment>EASE_SPEAK</comment>
      <translation>Leer en voz alta</translation>
    </message>
    <message>
      <source>Larger text</source>
      <comment>EASE_LARGER_TEXT</comment>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>No sound</source>
      <comment>EASE_QUIET</comment>
      <translation>Sin sonido</translation>
    </message>
    <message>
      <source>More time</source>
      <comment>EASE_MORE_TIME</comment>
      <translation>Más tiempo</translation>
    </message>
    <message>
      <source>Less motion</source>
      <comment>EASE_LESS_MOTION</comment>
      <translation>Menos movimiento</translation>
    </message>
    <message>
      <source>Controls lower</source>
      <comment>EASE_CONTROLS_LOWER</comment>
      <translation>Botones más abajo</translation>
    </message>
    <message>
      <source>Strong contrast</source>
      <comment>EASE_STRONG_CONTRAST</comment>
      <translation>Más contraste</translation>
    </message>
    <message>
      <source>Remember on my pass</source>
      <comment>REMEMBER</comment>
      <translation>Recordar en mi pase</translation>
    </message>
    <message>
      <source>Scan your code next, and we remember it.</source>
      <comment>REMEMBERS</comment>
      <translation>Ahora escanea tu código y lo recordamos.</translation>
    </message>
    <message>
      <source>Done</source>
      <comment>DONE</comment>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Quiet now.</source>
      <comment>QUIET_NOW</comment>
      <translation>Hay poca gente.</translation>
    </message>
    <message>
      <source>Busy now.</source>
      <comment>BUSY_NOW</comment>
      <translation>Hay mucha gente.</translation>
    </message>
    <message>
      <source>Keep on screen</source>
      <comment>KEEP</comment>
      <translation>Dejar en pantalla</translation>
    </message>
    <message>
      <source>Desk ticket {ticket}</source>
      <comment>TICKET</comment>
      <translation>Tu ticket: {ticket}</translation>
    </message>
    <message>
      <source>We don't know this code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>No conocemos este código</translation>
    </message>
    <message>
      <source>Try the code in your app, or ask at the desk.</source>
      <comment>UNKNOWN_CODE_HOW</comment>
      <translation>Prueba con el código de tu app o pregunta en recepción.</translation>
    </message>
    <message>
      <source>Try the code in your app, or type your number.</source>
      <comment>UNKNOWN_CODE_TYPE</comment>
      <translation>Prueba con el código de tu app o escribe tu número.</translation>
    </message>
    <message>
      <source>That's a different kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Es otro tipo de código</translation>
    </message>
    <message>
      <source>Look for the member code in your app.</source>
      <comment>NOT_A_MEMBER_CODE_HOW</comment>
      <translation>Busca el código de socio en tu app.</translation>
    </message>
    <message>
      <source>This card was replaced</source>
      <comment>CARD_REPLACED</comment>
      <translation>Esta tarjeta se cambió por otra</translation>
    </message>
    <message>
      <source>Please use your newer card or the app.</source>
      <comment>CARD_REPLACED_HOW</comment>
      <translation>Usa tu tarjeta más nueva o la app, por favor.</translation>
    </message>
    <message>
      <source>This code has run out</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Este código ha caducado</translation>
    </message>
    <message>
      <source>Open your app for a fresh one.</source>
      <comment>CODE_EXPIRED_HOW</comment>
      <translation>Abre tu app para ver uno nuevo.</translation>
    </message>
    <message>
      <source>You're not checked in</source>
      <comment>NOT_INSIDE</comment>
      <translation>Tu entrada no está registrada</translation>
    </message>
    <message>
      <source>Nothing to do here. Have a good day.</source>
      <comment>NOT_INSIDE_HOW</comment>
      <translation>No tienes que hacer nada. Que tengas un buen día.</translation>
    </message>
    <message>
      <source>No pass for today</source>
      <comment>NO_PASS</comment>
      <translation>No tienes pase para hoy</translation>
    </message>
    <message>
      <source>You can get one at the desk.</source>
      <comment>NO_PASS_HOW</comment>
      <translation>Puedes conseguir uno en recepción.</translation>
    </message>
    <message>
      <source>Your pass is used up</source>
      <comment>USED_UP</comment>
      <translation>Tu pase se ha agotado</translation>
    </message>
    <message>
      <source>Top up in the app or at the desk.</source>
      <comment>USED_UP_HOW</comment>
      <translation>Recárgalo en la app o en recepción.</translation>
    </message>
    <message>
      <source>Your pass has ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Tu pase ha terminado</translation>
    </message>
    <message>
      <source>Renew in the app or at the desk.</source>
      <comment>PASS_ENDED_HOW</comment>
      <translation>Renuévalo en la app o en recepción.</translation>
    </message>
    <message>
      <source>Your pass starts later</source>
      <comment>NOT_STARTED</comment>
      <translation>Tu pase empieza más adelante</translation>
    </message>
    <message>
      <source>It starts on {day}.</source>
      <comment>NOT_STARTED_ON</comment>
      <translation>Empieza el {day}.</translation>
    </message>
    <message>
      <source>Not in your pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Fuera del horario de tu pase</translation>
    </message>
    <message>
      <source>Your pass starts at {time} today.</source>
      <comment>WRONG_HOURS_TODAY</comment>
      <translation>Hoy tu pase empieza a las {time}.</translation>
    </message>
    <message>
      <source>It is good again on {day} at {time}.</source>
      <comment>WRONG_HOURS_ON</comment>
      <translation>Vuelve a ser válido el {day} a las {time}.</translation>
    </message>
    <message>
      <source>Your pass is for another location</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Tu pase es para otro centro</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit here.</source>
      <comment>WRONG_LOCATION_HOW</comment>
      <translation>Pregunta en recepción por una visita aquí.</translation>
    </message>
    <message>
      <source>Your plan is used up</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Tu plan se ha agotado</translation>
    </message>
    <message>
      <source>Ask at the desk about a visit today.</source>
      <comment>PLAN_LIMIT_HOW</comment>
      <translation>Pregunta en recepción por una visita hoy.</translation>
    </message>
    <message>
      <source>One form to sign first</source>
      <comment>WAIVER</comment>
      <translation>Falta firmar un formulario</translation>
    </message>
    <message>
      <source>It takes about two minutes, at the desk.</source>
      <comment>WAIVER_HOW</comment>
      <translation>Se tarda unos dos minutos, en recepción.</translation>
    </message>
    <message>
      <source>It takes about two minutes.</source>
      <comment>WAIVER_SIGN</comment>
      <translation>Se tarda unos dos minutos.</translation>
    </message>
    <message>
      <source>We're full right now</source>
      <comment>FULL</comment>
      <translation>Aforo completo por ahora</translation>
    </message>
    <message>
      <source>Please wait a little, then scan again.</source>
      <comment>FULL_HOW</comment>
      <translation>Espera un poco y vuelve a escanear, por favor.</translation>
    </message>
    <message>
      <source>We're closed</source>
      <comment>CLOSED</comment>
      <translation>Está cerrado</translation>
    </message>
    <message>
      <source>Please come back in our opening hours.</source>
      <comment>CLOSED_HOW</comment>
      <translation>Vuelve en nuestro horario de apertura, por favor.</translation>
    </message>
    <message>
      <source>We open at {time}.</source>
      <comment>CLOSED_UNTIL</comment>
      <translation>Abrimos a las {time}.</translation>
    </message>
    <message>
      <source>We open on {day} at {time}.</source>
      <comment>CLOSED_UNTIL_DAY</comment>
      <translation>Abrimos el {day} a las {time}.</translation>
    </message>
    <message>
      <source>Please ask at the desk.</source>
      <comment>ASK_DESK</comment>
      <translation>Pregunta en recepción, por favor.</translation>
    </message>
    <message>
      <source>Please see the front desk</source>
      <comment>SEE_DESK</comment>
      <translation>Por favor, pasa por recepción</translation>
    </message>
    <message>
      <source>It only takes a minute.</source>
      <comment>SEE_DESK_HOW</comment>
      <translation>Solo será un minuto.</translation>
    </message>
    <message>
      <source>We can't check this right now</source>
      <comment>CANNOT_CHECK</comment>
      <translation>Ahora no podemos comprobarlo</translation>
    </message>
  </context>
  <context>
    <name>CheckText</name>
    <message>
      <source>OK</source>
      <comment>OK</comment>
      <translation>Bien</translation>
    </message>
    <message>
      <source>Look</source>
      <comment>WARN</comment>
      <translation>Revisar</translation>
    </message>
    <message>
      <source>Mend</source>
      <comment>MEND</comment>
      <translation>Arreglar</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Last scan</source>
      <comment>LAST_SCAN</comment>
      <translation>Último escaneo</translation>
    </message>
    <message>
      <source>Scanner</source>
      <comment>SCANNER</comment>
      <translation>Escáner</translation>
    </message>
    <message>
      <source>Store</source>
      <comment>STORE</comment>
      <translation>Base de datos</translation>
    </message>
    <message>
      <source>Free space</source>
      <comment>SPACE</comment>
      <translation>Espacio libre</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SERVER</comment>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>Clock</source>
      <comment>CLOCK</comment>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>PIN del personal</translation>
    </message>
    <message>
      <source>Screen</source>
      <comment>SCREEN</comment>
      <translation>Pantalla</translation>
    </message>
    <message>
      <source>Sound</source>
      <comment>SOUND</comment>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Temperature</source>
      <comment>POWER</comment>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>No camera is wanted.</source>
      <comment>CAMERA_OFF</comment>
      <translation>No se ha pedido ninguna cámara.</translation>
    </message>
    <message>
      <source>It is starting.</source>
      <comment>CAMERA_STARTING</comment>
      <translation>Se está encendiendo.</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second.</source>
      <comment>CAMERA_RUNS</comment>
      <translation>{size}, {fps} imágenes por segundo.</translation>
    </message>
    <message>
      <source>{name} is there.</source>
      <comment>CAMERA_THERE</comment>
      <translation>{name} está conectada.</translation>
    </message>
    <message>
      <source>{name} is there, used by {program}.</source>
      <comment>CAMERA_USED</comment>
      <translation>{name} está conectada, pero la usa {program}.</translation>
    </message>
    <message>
      <source>No pictures come. {why}</source>
      <comment>CAMERA_LOST</comment>
      <translation>No llegan imágenes. {why}</translation>
    </message>
    <message>
      <source>There is no camera “{name}” here.</source>
      <comment>CAMERA_MISSING</comment>
      <translation>Aquí no hay ninguna cámara «{name}».</translation>
    </message>
    <message>
      <source>{size}, {fps} pictures a second, too dark.</source>
      <comment>CAMERA_LAMP</comment>
      <translation>{size}, {fps} imágenes por segundo, poca luz.</translation>
    </message>
    <message>
      <source>{size}, only {fps} pictures a second.</source>
      <comment>CAMERA_SLOW</comment>
      <translation>{size}, solo {fps} imágenes por segundo.</translation>
    </message>
    <message>
      <source>Codes cannot be read. {why}</source>
      <comment>CAMERA_NO_DECODER</comment>
      <translation>No se pueden leer códigos. {why}</translation>
    </message>
    <message>
      <source>Plug it in, or choose another camera.</source>
      <comment>PLUG_IN_CAMERA</comment>
      <translation>Conéctala o elige otra cámara.</translation>
    </message>
    <message>
      <source>Plug it in, or choose another. For a scanner only, set camera.source to none.</source>
      <comment>CHOOSE_CAMERA</comment>
      <translation>Conéctala o elige otra. Si solo usas un escáner, pon camera.source en none.</translation>
    </message>
    <message>
      <source>Add a lamp.</source>
      <comment>ADD_LAMP</comment>
      <translation>Añade una lámpara.</translation>
    </message>
    <message>
      <source>Give the camera a socket of its own, and more light.</source>
      <comment>OWN_SOCKET</comment>
      <translation>Conecta la cámara a un puerto solo para ella y añade luz.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <comment>INSTALL_AGAIN</comment>
      <translation>Instala otra vez el programa.</translation>
    </message>
    <message>
      <source>A camera on the network.</source>
      <comment>CAMERA_NETWORK</comment>
      <translation>Una cámara de la red.</translation>
    </message>
    <message>
      <source>Nothing was scanned yet.</source>
      <comment>SCAN_NONE</comment>
      <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
      <source>Read in {read} ms, answered in {answer} ms.</source>
      <comment>SCAN_TIMES</comment>
      <translation>Leído en {read} ms, respondido en {answer} ms.</translation>
    </message>
    <message>
      <source>Read in {read} ms.</source>
      <comment>SCAN_READ</comment>
      <translation>Leído en {read} ms.</translation>
    </message>
    <message>
      <source>Clean the lens, add light, or hold codes closer.</source>
      <comment>MORE_LIGHT</comment>
      <translation>Limpia la lente, añade luz o acerca más los códigos.</translation>
    </message>
    <message>
      <source>Scanners that type are understood anywhere.</source>
      <comment>SCANNER_KEYS</comment>
      <translation>Los escáneres que teclean se entienden en todas partes.</translation>
    </message>
    <message>
      <source>The scanner at {port} is there.</source>
      <comment>SCANNER_PORT</comment>
      <translation>El escáner en {port} está conectado.</translation>
    </message>
    <message>
      <source>{name} does not answer. {why}</source>
      <comment>SCANNER_LOST</comment>
      <translation>{name} no responde. {why}</translation>
    </message>
    <message>
      <source>There is no {port}.</source>
      <comment>SCANNER_NO_PORT</comment>
      <translation>No hay ningún {port}.</translation>
    </message>
    <message>
      <source>Plug the scanner in, or correct its port.</source>
      <comment>PLUG_IN_SCANNER</comment>
      <translation>Conecta el escáner o corrige su puerto.</translation>
    </message>
    <message numerus="yes">
      <source>{number} visits today.</source>
      <comment>STORE_SOUND</comment>
      <translation>
        <numerusform>{number} visita hoy.</numerusform>
        <numerusform>{number} visitas hoy.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing in it yet.</source>
      <comment>STORE_EMPTY</comment>
      <translation>Todavía no contiene nada.</translation>
    </message>
    <message>
      <source>It cannot be used. {why}</source>
      <comment>STORE_BROKEN</comment>
      <translation>No se puede usar. {why}</translation>
    </message>
    <message>
      <source>It is kept elsewhere.</source>
      <comment>STORE_OTHER</comment>
      <translation>Está guardada en otro sitio.</translation>
    </message>
    <message>
      <source>Pair with a server, or import your members.</source>
      <comment>IMPORT_SOMETHING</comment>
      <translation>Vincula un servidor o importa tus socios.</translation>
    </message>
    <message>
      <source>Start the kiosk again. It sets a damaged store aside.</source>
      <comment>START_AGAIN</comment>
      <translation>Vuelve a iniciar el quiosco. Aparta una base de datos dañada.</translation>
    </message>
    <message>
      <source>{size} free.</source>
      <comment>SPACE_FREE</comment>
      <translation>{size} libres.</translation>
    </message>
    <message>
      <source>Delete what is not needed on this disk.</source>
      <comment>MAKE_SPACE</comment>
      <translation>Borra lo que no haga falta en este disco.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>SERVER_NONE</comment>
      <translation>Este dispositivo funciona por su cuenta.</translation>
    </message>
    <message numerus="yes">
      <source>Heard {time} ago, {number} waiting.</source>
      <comment>SERVER_FINE</comment>
      <translation>
        <numerusform>Contacto hace {time}, {number} en espera.</numerusform>
        <numerusform>Contacto hace {time}, {number} en espera.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not heard since {time}. {number} waiting.</source>
      <comment>SERVER_AWAY</comment>
      <translation>
        <numerusform>Sin contacto desde las {time}. {number} en espera.</numerusform>
        <numerusform>Sin contacto desde las {time}. {number} en espera.</numerusform>
      </translation>
    </message>
    <message>
      <source>Never heard.</source>
      <comment>SERVER_NEVER</comment>
      <translation>Nunca ha habido contacto.</translation>
    </message>
    <message>
      <source>It does not know this device’s key.</source>
      <comment>SERVER_REFUSES</comment>
      <translation>No conoce la clave de este dispositivo.</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <comment>SERVER_SILENT</comment>
      <translation>No responde.</translation>
    </message>
    <message>
      <source>Look at the network cable and the address.</source>
      <comment>CHECK_NETWORK</comment>
      <translation>Revisa el cable de red y la dirección.</translation>
    </message>
    <message>
      <source>Pair this device again.</source>
      <comment>PAIR_AGAIN</comment>
      <translation>Vincula otra vez este dispositivo.</translation>
    </message>
    <message>
      <source>Never compared with a server.</source>
      <comment>CLOCK_UNKNOWN</comment>
      <translation>Nunca se ha comparado con un servidor.</translation>
    </message>
    <message>
      <source>{seconds} s beside the server’s.</source>
      <comment>CLOCK_OFF</comment>
      <translation>{seconds} s respecto al del servidor.</translation>
    </message>
    <message>
      <source>Let this machine set its clock from the network.</source>
      <comment>SET_CLOCK</comment>
      <translation>Deja que este equipo ajuste su reloj por la red.</translation>
    </message>
    <message numerus="yes">
      <source>{number} people can sign in.</source>
      <comment>STAFF_FINE</comment>
      <translation>
        <numerusform>{number} persona puede iniciar sesión.</numerusform>
        <numerusform>{number} personas pueden iniciar sesión.</numerusform>
      </translation>
    </message>
    <message>
      <source>No manager has a PIN.</source>
      <comment>STAFF_NO_MANAGER</comment>
      <translation>Ningún responsable tiene PIN.</translation>
    </message>
    <message>
      <source>Give a manager a PIN.</source>
      <comment>GIVE_PIN</comment>
      <translation>Da un PIN a un responsable.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre, measured.</source>
      <comment>SCREEN_MEASURED</comment>
      <translation>{pitch} píxeles por milímetro, medidos.</translation>
    </message>
    <message>
      <source>Sizes are guessed.</source>
      <comment>SCREEN_GUESSED</comment>
      <translation>Los tamaños son aproximados.</translation>
    </message>
    <message>
      <source>Measure with a bank card: kiosk set-up.</source>
      <comment>MEASURE_SCREEN</comment>
      <translation>Mide con una tarjeta bancaria: kiosk set-up.</translation>
    </message>
    <message>
      <source>On, {volume} %.</source>
      <comment>SOUND_ON</comment>
      <translation>Activado, {volume} %.</translation>
    </message>
    <message>
      <source>Switched off.</source>
      <comment>SOUND_OFF</comment>
      <translation>Desactivado.</translation>
    </message>
    <message>
      <source>There is no audio output.</source>
      <comment>SOUND_NO_OUTPUT</comment>
      <translation>No hay salida de audio.</translation>
    </message>
    <message>
      <source>Plug in a speaker, or switch sounds off.</source>
      <comment>PLUG_IN_SPEAKER</comment>
      <translation>Conecta un altavoz o desactiva los sonidos.</translation>
    </message>
    <message>
      <source>{degrees} °C.</source>
      <comment>POWER_FINE</comment>
      <translation>{degrees} °C.</translation>
    </message>
    <message>
      <source>{degrees} °C: too hot.</source>
      <comment>POWER_HOT</comment>
      <translation>{degrees} °C: demasiado calor.</translation>
    </message>
    <message>
      <source>Let air to the machine.</source>
      <comment>LET_AIR_IN</comment>
      <translation>Deja que el equipo se ventile.</translation>
    </message>
  </context>
  <context>
    <name>SettingLabel</name>
    <message>
      <source>Name of this device</source>
      <comment>DEVICE_NAME</comment>
      <translation>Nombre de este dispositivo</translation>
    </message>
    <message>
      <source>Location</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Centro</translation>
    </message>
    <message>
      <source>First set-up</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Primera configuración</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Picture size</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Tamaño de imagen</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <comment>CAMERA_FPS</comment>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <source>Exposure</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>Exposición</translation>
    </message>
    <message>
      <source>Mains frequency</source>
      <comment>CAMERA_MAINS</comment>
      <translation>Frecuencia de la red eléctrica</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Imagen en espejo</translation>
    </message>
    <message>
      <source>Codes that are read</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Códigos que se leen</translation>
    </message>
    <message>
      <source>Text before each code</source>
      <comment>READER_PREFIX</comment>
      <translation>Texto antes de cada código</translation>
    </message>
    <message>
      <source>Text behind each code</source>
      <comment>READER_SUFFIX</comment>
      <translation>Texto después de cada código</translation>
    </message>
    <message>
      <source>Shortest code</source>
      <comment>READER_SHORTEST</comment>
      <translation>Código más corto</translation>
    </message>
    <message>
      <source>Keyboard layout of the scanner</source>
      <comment>READER_LAYOUT</comment>
      <translation>Distribución de teclado del escáner</translation>
    </message>
    <message>
      <source>Keyboard layout of this machine</source>
      <comment>READER_SYSTEM</comment>
      <translation>Distribución de teclado de este equipo</translation>
    </message>
    <message>
      <source>Learned keys</source>
      <comment>READER_LETTERS</comment>
      <translation>Teclas aprendidas</translation>
    </message>
    <message>
      <source>Serial scanner</source>
      <comment>READER_SERIAL</comment>
      <translation>Escáner en serie</translation>
    </message>
    <message>
      <source>Serial speed</source>
      <comment>READER_BAUD</comment>
      <translation>Velocidad en serie</translation>
    </message>
    <message>
      <source>Serial framing</source>
      <comment>READER_FRAMING</comment>
      <translation>Formato en serie</translation>
    </message>
    <message>
      <source>Card reader</source>
      <comment>READER_NFC</comment>
      <translation>Lector de tarjetas</translation>
    </message>
    <message>
      <source>Server</source>
      <comment>SYNC_URL</comment>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>Key of this device</source>
      <comment>SYNC_KEY</comment>
      <translation>Clave de este dispositivo</translation>
    </message>
    <message>
      <source>Window</source>
      <comment>SCREEN_SIZE</comment>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Theme</source>
      <comment>SCREEN_THEME</comment>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Languages to choose from</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Idiomas para elegir</translation>
    </message>
    <message>
      <source>Pixels per millimetre, members’ screen</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Píxeles por milímetro, pantalla de socios</translation>
    </message>
    <message>
      <source>Sounds</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Sonidos</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Mostrar detalles del pase</translation>
    </message>
    <message>
      <source>Somebody is at the desk</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Hay alguien en recepción</translation>
    </message>
    <message>
      <source>Phone of the desk</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Teléfono de recepción</translation>
    </message>
    <message>
      <source>Page for topping up</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Página para recargar</translation>
    </message>
    <message>
      <source>Page for signing the form</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Página para firmar el formulario</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Mostrar si hay mucha gente</translation>
    </message>
    <message>
      <source>Motion</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Staff window</source>
      <comment>DESK_WINDOW</comment>
      <translation>Ventana del personal</translation>
    </message>
    <message>
      <source>Pixels per millimetre, staff screen</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>Píxeles por milímetro, pantalla del personal</translation>
    </message>
    <message>
      <source>Alerts at the desk</source>
      <comment>DESK_ALERTS</comment>
      <translation>Avisos en recepción</translation>
    </message>
    <message>
      <source>How much is logged</source>
      <comment>LOG_LEVEL</comment>
      <translation>Cuánto se registra</translation>
    </message>
    <message>
      <source>What a scan does</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Qué hace un escaneo</translation>
    </message>
    <message>
      <source>Same code again</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>El mismo código otra vez</translation>
    </message>
    <message>
      <source>One visit a day</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Una visita al día</translation>
    </message>
    <message>
      <source>Signed form needed</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Formulario firmado obligatorio</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>RULES_PAYG</comment>
      <translation>Pago por uso</translation>
    </message>
    <message>
      <source>Least charge a day</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>Cargo mínimo por día</translation>
    </message>
    <message>
      <source>Most charge a day</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>Cargo máximo por día</translation>
    </message>
    <message>
      <source>Bookings lower the charge</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>Las reservas reducen el cargo</translation>
    </message>
    <message>
      <source>Longest stay</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Estancia más larga</translation>
    </message>
    <message>
      <source>Unknown codes offline</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Códigos desconocidos sin conexión</translation>
    </message>
    <message>
      <source>Early for a booking</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>Antelación con reserva</translation>
    </message>
    <message>
      <source>Debt that is let through</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Deuda con la que se puede entrar</translation>
    </message>
    <message>
      <source>Free entries a month</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Entradas gratis al mes</translation>
    </message>
    <message>
      <source>Least age</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Edad mínima</translation>
    </message>
    <message>
      <source>Milestones</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Visitas especiales</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>PLACE_NAME</comment>
      <translation>Nombre del centro</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Capacity</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Aforo</translation>
    </message>
    <message>
      <source>A new day begins at</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>El nuevo día empieza a las</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>Horario de apertura</translation>
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
      <translation>Firma lo que se registra aquí hasta que un servidor le dé un id al dispositivo.</translation>
    </message>
    <message>
      <source>Where the device stands. Not needed where there is only one, or a server says.</source>
      <comment>DEVICE_LOCATION</comment>
      <translation>Dónde está el dispositivo. No hace falta si solo hay un centro o si lo dice un servidor.</translation>
    </message>
    <message>
      <source>Whether somebody went through the set-up to its end.</source>
      <comment>DEVICE_WIZARD_DONE</comment>
      <translation>Si alguien ha llegado hasta el final de la configuración.</translation>
    </message>
    <message>
      <source>What members hold their codes before: a camera, its number, an address, or none.</source>
      <comment>CAMERA_SOURCE</comment>
      <translation>Dónde muestran los socios sus códigos: una cámara, su número, una dirección o ninguna.</translation>
    </message>
    <message>
      <source>What the camera is asked for. It gives the nearest that it has.</source>
      <comment>CAMERA_SIZE</comment>
      <translation>Lo que se le pide a la cámara. Da lo más parecido que tiene.</translation>
    </message>
    <message>
      <source>More makes moving codes easier to read and costs more power.</source>
      <comment>CAMERA_FPS</comment>
      <translation>Con más, los códigos en movimiento se leen mejor y se gasta más energía.</translation>
    </message>
    <message>
      <source>Short reads moving codes best. Automatic leaves it to the camera.</source>
      <comment>CAMERA_EXPOSURE</comment>
      <translation>La corta lee mejor los códigos en movimiento. La automática lo deja a la cámara.</translation>
    </message>
    <message>
      <source>Lamps flicker with it. 50 Hz in Europe, 60 Hz in North America.</source>
      <comment>CAMERA_MAINS</comment>
      <translation>Las lámparas parpadean con ella. 50 Hz en Europa, 60 Hz en Norteamérica.</translation>
    </message>
    <message>
      <source>Right for a camera that faces people. Reading is the same either way.</source>
      <comment>CAMERA_MIRROR</comment>
      <translation>Conviene si la cámara mira a la gente. Se lee igual de las dos formas.</translation>
    </message>
    <message>
      <source>The kinds of codes that count. Fewer are read faster and more safely.</source>
      <comment>CAMERA_SYMBOLOGIES</comment>
      <translation>Los tipos de código que valen. Si son menos, se leen más rápido y con más seguridad.</translation>
    </message>
    <message>
      <source>What a scanner puts before each code. It is taken away.</source>
      <comment>READER_PREFIX</comment>
      <translation>Lo que un escáner pone antes de cada código. Se quita.</translation>
    </message>
    <message>
      <source>What a scanner puts behind each code. It is taken away.</source>
      <comment>READER_SUFFIX</comment>
      <translation>Lo que un escáner pone después de cada código. Se quita.</translation>
    </message>
    <message>
      <source>Fewer characters in a row are a person’s typing.</source>
      <comment>READER_SHORTEST</comment>
      <translation>Menos caracteres seguidos son de una persona que teclea.</translation>
    </message>
    <message>
      <source>Found out by scanning the test card; US as scanners come out of the box.</source>
      <comment>READER_LAYOUT</comment>
      <translation>Se averigua al escanear la tarjeta de prueba; US, como vienen los escáneres de fábrica.</translation>
    </message>
    <message>
      <source>Only needed where keys come without their place.</source>
      <comment>READER_SYSTEM</comment>
      <translation>Solo hace falta si las teclas llegan sin su posición.</translation>
    </message>
    <message>
      <source>For a layout that has no name here. Scanning the test card writes them.</source>
      <comment>READER_LETTERS</comment>
      <translation>Para una distribución sin nombre aquí. Se escriben al escanear la tarjeta de prueba.</translation>
    </message>
    <message>
      <source>The port of a scanner on a serial cable. Empty: there is none.</source>
      <comment>READER_SERIAL</comment>
      <translation>El puerto de un escáner con cable en serie. Vacío: no hay ninguno.</translation>
    </message>
    <message>
      <source>As the serial scanner is set.</source>
      <comment>READER_BAUD</comment>
      <translation>Como esté puesto en el escáner en serie.</translation>
    </message>
    <message>
      <source>Data bits, parity and stop bits, as the serial scanner is set.</source>
      <comment>READER_FRAMING</comment>
      <translation>Bits de datos, paridad y bits de parada, como estén puestos en el escáner en serie.</translation>
    </message>
    <message>
      <source>Reads the numbers of cards with a card reader on USB.</source>
      <comment>READER_NFC</comment>
      <translation>Lee los números de las tarjetas con un lector por USB.</translation>
    </message>
    <message>
      <source>Where visits are sent. Empty: this device works on its own.</source>
      <comment>SYNC_URL</comment>
      <translation>Adónde se envían las visitas. Vacío: este dispositivo funciona por su cuenta.</translation>
    </message>
    <message>
      <source>Lets this device in at the server. It is never shown.</source>
      <comment>SYNC_KEY</comment>
      <translation>Da acceso al servidor a este dispositivo. No se muestra nunca.</translation>
    </message>
    <message>
      <source>“full”, or a width and a height as 1280x800.</source>
      <comment>SCREEN_SIZE</comment>
      <translation>«full», o un ancho y un alto como 1280x800.</translation>
    </message>
    <message>
      <source>Colours of all pages but the answers, which are always the same.</source>
      <comment>SCREEN_THEME</comment>
      <translation>Colores de todas las páginas menos las respuestas, que son siempre iguales.</translation>
    </message>
    <message>
      <source>What is spoken until somebody chooses another.</source>
      <comment>SCREEN_LANGUAGE</comment>
      <translation>El idioma que se usa hasta que alguien elige otro.</translation>
    </message>
    <message>
      <source>What members may choose. None chosen: all that there are.</source>
      <comment>SCREEN_LANGUAGES</comment>
      <translation>Lo que pueden elegir los socios. Si no hay ninguno: todos los que existen.</translation>
    </message>
    <message>
      <source>Measured with a bank card. Makes 20 mm on this screen really 20 mm.</source>
      <comment>SCREEN_PX_PER_MM</comment>
      <translation>Se mide con una tarjeta bancaria. Así, 20 mm en esta pantalla son de verdad 20 mm.</translation>
    </message>
    <message>
      <source>Each answer has its own sound.</source>
      <comment>SCREEN_SOUND</comment>
      <translation>Cada respuesta tiene su propio sonido.</translation>
    </message>
    <message>
      <source>Of the sounds at this device.</source>
      <comment>SCREEN_VOLUME</comment>
      <translation>De los sonidos de este dispositivo.</translation>
    </message>
    <message>
      <source>Members see the kind of their pass and what is left. So does whoever stands behind.</source>
      <comment>SCREEN_SHOW_DETAILS</comment>
      <translation>Los socios ven el tipo de su pase y lo que les queda. También quien esté detrás.</translation>
    </message>
    <message>
      <source>Off: members are told to call instead of to come to the desk.</source>
      <comment>SCREEN_ATTENDED</comment>
      <translation>Desactivado: se pide a los socios que llamen en vez de ir a recepción.</translation>
    </message>
    <message>
      <source>What members may call when nobody is at the desk.</source>
      <comment>SCREEN_DESK_PHONE</comment>
      <translation>Adónde pueden llamar los socios si no hay nadie en recepción.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose pass has ended or is used up.</source>
      <comment>SCREEN_TOP_UP_URL</comment>
      <translation>Se muestra como código a los socios con un pase terminado o agotado.</translation>
    </message>
    <message>
      <source>Shown as a code to members whose form is missing or no longer good.</source>
      <comment>SCREEN_SIGN_URL</comment>
      <translation>Se muestra como código a los socios sin formulario o con uno que ya no es válido.</translation>
    </message>
    <message>
      <source>Members see “Quiet now” or “Busy”. Never who is in.</source>
      <comment>SCREEN_OCCUPANCY</comment>
      <translation>Los socios ven «Hay poca gente» o «Hay mucha gente». Nunca quién está dentro.</translation>
    </message>
    <message>
      <source>Off: nothing on the screen moves.</source>
      <comment>SCREEN_MOVING</comment>
      <translation>Desactivado: nada se mueve en la pantalla.</translation>
    </message>
    <message>
      <source>Whether the staff’s window stands beside the members’ screen all the time.</source>
      <comment>DESK_WINDOW</comment>
      <translation>Si la ventana del personal está siempre junto a la pantalla de los socios.</translation>
    </message>
    <message>
      <source>Of the screen that the staff’s window stands on.</source>
      <comment>DESK_PX_PER_MM</comment>
      <translation>De la pantalla donde está la ventana del personal.</translation>
    </message>
    <message>
      <source>How loudly the desk is told of each cause.</source>
      <comment>DESK_ALERTS</comment>
      <translation>Con qué fuerza se avisa a recepción de cada causa.</translation>
    </message>
    <message>
      <source>More helps to find a fault and fills the disk sooner.</source>
      <comment>LOG_LEVEL</comment>
      <translation>Más ayuda a encontrar un fallo y llena antes el disco.</translation>
    </message>
    <message>
      <source>Whether a scan checks in, checks out, or asks.</source>
      <comment>RULES_DIRECTION</comment>
      <translation>Si un escaneo registra la entrada, la salida o pregunta.</translation>
    </message>
    <message>
      <source>For so long a second scan of the same code changes nothing.</source>
      <comment>RULES_DOUBLE_SCAN_SECONDS</comment>
      <translation>Durante este tiempo, otro escaneo del mismo código no cambia nada.</translation>
    </message>
    <message>
      <source>Coming back on the same day goes on with the visit and uses nothing more.</source>
      <comment>RULES_COMBINE_SAME_DAY</comment>
      <translation>Quien vuelve el mismo día sigue con su visita y no gasta nada más.</translation>
    </message>
    <message>
      <source>Nobody comes in without the form.</source>
      <comment>RULES_WAIVER_REQUIRED</comment>
      <translation>Nadie entra sin el formulario.</translation>
    </message>
    <message>
      <source>What happens when somebody has no pass for today.</source>
      <comment>RULES_PAYG</comment>
      <translation>Qué pasa cuando alguien no tiene pase para hoy.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: none.</source>
      <comment>RULES_PAYG_DAY_MIN</comment>
      <translation>De un socio en un día. Vacío: ninguno.</translation>
    </message>
    <message>
      <source>Of one member on one day. Empty: no limit.</source>
      <comment>RULES_PAYG_DAY_MAX</comment>
      <translation>De un socio en un día. Vacío: sin límite.</translation>
    </message>
    <message>
      <source>Booked time is not charged again.</source>
      <comment>RULES_DISCOUNT_BOOKINGS</comment>
      <translation>El tiempo reservado no se vuelve a cobrar.</translation>
    </message>
    <message>
      <source>After it somebody who forgot is checked out. Empty: at the end of the day.</source>
      <comment>RULES_MAX_STAY_MINUTES</comment>
      <translation>Después, se registra la salida de quien la olvidó. Vacío: al final del día.</translation>
    </message>
    <message>
      <source>After so long without the server an unknown code is sent to the desk.</source>
      <comment>RULES_STALE_AFTER_HOURS</comment>
      <translation>Tras este tiempo sin servidor, un código desconocido se envía a recepción.</translation>
    </message>
    <message>
      <source>A booking lets in so long before it starts.</source>
      <comment>RULES_BOOKING_EARLY_MINUTES</comment>
      <translation>Con una reserva se puede entrar este tiempo antes de que empiece.</translation>
    </message>
    <message>
      <source>Members who owe no more than this come in.</source>
      <comment>RULES_OVERDUE_TOLERANCE</comment>
      <translation>Los socios que no deben más que esto pueden entrar.</translation>
    </message>
    <message>
      <source>For each member and each granter. Beyond it a manager approves.</source>
      <comment>RULES_FREE_ENTRY_MONTH_LIMIT</comment>
      <translation>Por cada socio y por quien da permiso. Si se supera, aprueba un responsable.</translation>
    </message>
    <message>
      <source>Empty: any age.</source>
      <comment>RULES_MIN_AGE</comment>
      <translation>Vacío: cualquier edad.</translation>
    </message>
    <message>
      <source>Visits that are celebrated, and each further hundred.</source>
      <comment>RULES_MILESTONES</comment>
      <translation>Las visitas que se celebran, y cada cien más.</translation>
    </message>
    <message>
      <source>Members see it on the screen.</source>
      <comment>PLACE_NAME</comment>
      <translation>Los socios lo ven en la pantalla.</translation>
    </message>
    <message>
      <source>Days and hours are counted by it.</source>
      <comment>PLACE_TIME_ZONE</comment>
      <translation>Los días y las horas se cuentan según ella.</translation>
    </message>
    <message>
      <source>How many may be inside at once. Empty: as many as come.</source>
      <comment>PLACE_CAPACITY</comment>
      <translation>Cuántas personas puede haber dentro a la vez. Vacío: todas las que vengan.</translation>
    </message>
    <message>
      <source>Visits before it belong to the day before.</source>
      <comment>PLACE_DAY_CUTOFF</comment>
      <translation>Las visitas anteriores son del día antes.</translation>
    </message>
    <message>
      <source>Outside of them nobody is let in. None: always open.</source>
      <comment>PLACE_OPENING_HOURS</comment>
      <translation>Fuera de él no entra nadie. Ninguno: siempre abierto.</translation>
    </message>
    <message>
      <source>What it costs at the door.</source>
      <comment>PRICE</comment>
      <translation>Lo que cuesta en la puerta.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceName</name>
    <message>
      <source>None</source>
      <comment>NONE</comment>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>As short as the light allows</source>
      <comment>SHORT</comment>
      <translation>Tan corta como permita la luz</translation>
    </message>
    <message>
      <source>Automatic</source>
      <comment>AUTO</comment>
      <translation>Automática</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>LIGHT</comment>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>DARK</comment>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Full screen</source>
      <comment>FULL</comment>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>Activado</translation>
    </message>
    <message>
      <source>A window</source>
      <comment>WINDOW</comment>
      <translation>Una ventana</translation>
    </message>
    <message>
      <source>The second screen</source>
      <comment>SECOND_SCREEN</comment>
      <translation>La segunda pantalla</translation>
    </message>
    <message>
      <source>In, then out</source>
      <comment>TOGGLE</comment>
      <translation>Entrada y luego salida</translation>
    </message>
    <message>
      <source>In only</source>
      <comment>IN_ONLY</comment>
      <translation>Solo entrada</translation>
    </message>
    <message>
      <source>Out only</source>
      <comment>OUT_ONLY</comment>
      <translation>Solo salida</translation>
    </message>
    <message>
      <source>Ask</source>
      <comment>ASK</comment>
      <translation>Preguntar</translation>
    </message>
    <message>
      <source>Ask, with the price</source>
      <comment>ASK_PRICE</comment>
      <translation>Preguntar, con el precio</translation>
    </message>
    <message>
      <source>Charge at once</source>
      <comment>AUTO_CHARGE</comment>
      <translation>Cobrar enseguida</translation>
    </message>
    <message>
      <source>As this machine</source>
      <comment>AS_TYPED</comment>
      <translation>Como este equipo</translation>
    </message>
    <message>
      <source>Learned from the test card</source>
      <comment>LEARNED</comment>
      <translation>Aprendida de la tarjeta de prueba</translation>
    </message>
    <message>
      <source>Not known</source>
      <comment>UNKNOWN</comment>
      <translation>No se sabe</translation>
    </message>
    <message>
      <source>Everything</source>
      <comment>DEBUG</comment>
      <translation>Todo</translation>
    </message>
    <message>
      <source>What happens</source>
      <comment>INFO</comment>
      <translation>Lo que pasa</translation>
    </message>
    <message>
      <source>What looks wrong</source>
      <comment>WARNING</comment>
      <translation>Lo que parece mal</translation>
    </message>
    <message>
      <source>Faults only</source>
      <comment>ERROR</comment>
      <translation>Solo fallos</translation>
    </message>
    <message>
      <source>Usual: {level}</source>
      <comment>LEVEL_USUAL</comment>
      <translation>Lo habitual ({level})</translation>
    </message>
    <message>
      <source>Not at all</source>
      <comment>LEVEL_NONE</comment>
      <translation>Nada</translation>
    </message>
    <message>
      <source>A row</source>
      <comment>LEVEL_INFO</comment>
      <translation>Una fila</translation>
    </message>
    <message>
      <source>A warning</source>
      <comment>LEVEL_WARN</comment>
      <translation>Un aviso</translation>
    </message>
    <message>
      <source>Somebody must come</source>
      <comment>LEVEL_STOP</comment>
      <translation>Tiene que venir alguien</translation>
    </message>
    <message>
      <source>Scanners that type</source>
      <comment>KEYS</comment>
      <translation>Escáneres que teclean</translation>
    </message>
  </context>
  <context>
    <name>CauseName</name>
    <message>
      <source>Unknown code</source>
      <comment>UNKNOWN_CODE</comment>
      <translation>Código desconocido</translation>
    </message>
    <message>
      <source>Another kind of code</source>
      <comment>NOT_A_MEMBER_CODE</comment>
      <translation>Otro tipo de código</translation>
    </message>
    <message>
      <source>Replaced card</source>
      <comment>CARD_REPLACED</comment>
      <translation>Tarjeta antigua</translation>
    </message>
    <message>
      <source>Expired code</source>
      <comment>CODE_EXPIRED</comment>
      <translation>Código caducado</translation>
    </message>
    <message>
      <source>Leaving, but not inside</source>
      <comment>NOT_INSIDE</comment>
      <translation>Sale, pero no está dentro</translation>
    </message>
    <message>
      <source>Blocked</source>
      <comment>BLOCKED</comment>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Frozen</source>
      <comment>FROZEN</comment>
      <translation>Congelada</translation>
    </message>
    <message>
      <source>Overdue</source>
      <comment>OVERDUE</comment>
      <translation>Pago atrasado</translation>
    </message>
    <message>
      <source>Under age</source>
      <comment>UNDER_AGE</comment>
      <translation>Demasiado joven</translation>
    </message>
    <message>
      <source>Form missing</source>
      <comment>WAIVER_NEEDED</comment>
      <translation>Falta el formulario</translation>
    </message>
    <message>
      <source>Closed</source>
      <comment>CLOSED</comment>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>Full</source>
      <comment>FULL</comment>
      <translation>Lleno</translation>
    </message>
    <message>
      <source>Cannot be checked offline</source>
      <comment>CANNOT_CHECK</comment>
      <translation>No se puede comprobar sin conexión</translation>
    </message>
    <message>
      <source>Outside the pass hours</source>
      <comment>WRONG_HOURS</comment>
      <translation>Fuera del horario del pase</translation>
    </message>
    <message>
      <source>Pass starts later</source>
      <comment>PASS_NOT_STARTED</comment>
      <translation>El pase empieza más adelante</translation>
    </message>
    <message>
      <source>Pass used up</source>
      <comment>USED_UP</comment>
      <translation>Pase agotado</translation>
    </message>
    <message>
      <source>Pass ended</source>
      <comment>PASS_ENDED</comment>
      <translation>Pase terminado</translation>
    </message>
    <message>
      <source>Pass of another place</source>
      <comment>WRONG_LOCATION</comment>
      <translation>Pase de otro centro</translation>
    </message>
    <message>
      <source>Pass not paid</source>
      <comment>UNPAID</comment>
      <translation>Pase sin pagar</translation>
    </message>
    <message>
      <source>Plan limit reached</source>
      <comment>PLAN_LIMIT</comment>
      <translation>Límite del plan alcanzado</translation>
    </message>
    <message>
      <source>No pass</source>
      <comment>NO_PASS</comment>
      <translation>Sin pase</translation>
    </message>
    <message>
      <source>First visit</source>
      <comment>FIRST_VISIT</comment>
      <translation>Primera visita</translation>
    </message>
    <message>
      <source>Note on the member</source>
      <comment>NOTE</comment>
      <translation>Nota sobre el socio</translation>
    </message>
    <message>
      <source>Form ends soon</source>
      <comment>WAIVER_ENDS_SOON</comment>
      <translation>Formulario por caducar</translation>
    </message>
    <message>
      <source>Birthday</source>
      <comment>BIRTHDAY</comment>
      <translation>Cumpleaños</translation>
    </message>
    <message>
      <source>Milestone</source>
      <comment>MILESTONE</comment>
      <translation>Visita especial</translation>
    </message>
    <message>
      <source>Free entry</source>
      <comment>FREE_ENTRY</comment>
      <translation>Entrada gratis</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>PAY_AS_YOU_GO</comment>
      <translation>Pago por uso</translation>
    </message>
  </context>
  <context>
    <name>SetupText</name>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Search</source>
      <comment>SEARCH</comment>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>No setting is called so.</source>
      <comment>NOTHING_FOUND</comment>
      <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
      <source>Settings with “{words}”</source>
      <comment>FOUND</comment>
      <translation>Ajustes con «{words}»</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>LOADING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Health</source>
      <comment>HEALTH</comment>
      <translation>Estado</translation>
    </message>
    <message>
      <source>This device</source>
      <comment>DEVICE</comment>
      <translation>Este dispositivo</translation>
    </message>
    <message>
      <source>Camera</source>
      <comment>CAMERA</comment>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Scanners</source>
      <comment>SCANNERS</comment>
      <translation>Escáneres</translation>
    </message>
    <message>
      <source>Screen and sound</source>
      <comment>SCREEN</comment>
      <translation>Pantalla y sonido</translation>
    </message>
    <message>
      <source>Members and privacy</source>
      <comment>MEMBERS</comment>
      <translation>Socios y privacidad</translation>
    </message>
    <message>
      <source>Rules</source>
      <comment>RULES</comment>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Prices</source>
      <comment>PRICES</comment>
      <translation>Precios</translation>
    </message>
    <message>
      <source>Capacity and hours</source>
      <comment>HOURS</comment>
      <translation>Aforo y horario</translation>
    </message>
    <message>
      <source>Staff PINs</source>
      <comment>STAFF</comment>
      <translation>PIN del personal</translation>
    </message>
    <message>
      <source>Server and sync</source>
      <comment>SERVER</comment>
      <translation>Servidor y sincronización</translation>
    </message>
    <message>
      <source>Stored data</source>
      <comment>DATA</comment>
      <translation>Datos guardados</translation>
    </message>
    <message>
      <source>Logs</source>
      <comment>LOGS</comment>
      <translation>Registros</translation>
    </message>
    <message>
      <source>About</source>
      <comment>ABOUT</comment>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Default</source>
      <comment>SOURCE_DEFAULT</comment>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <source>Set here</source>
      <comment>SOURCE_FILE</comment>
      <translation>Definido aquí</translation>
    </message>
    <message>
      <source>Locked by the system</source>
      <comment>SOURCE_ENVIRONMENT</comment>
      <translation>Fijado por el sistema</translation>
    </message>
    <message>
      <source>From the server</source>
      <comment>SOURCE_SERVER</comment>
      <translation>Del servidor</translation>
    </message>
    <message>
      <source>Reset</source>
      <comment>RESET</comment>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset {name}</source>
      <comment>RESET_THIS</comment>
      <translation>Restablecer {name}</translation>
    </message>
    <message>
      <source>A key is set</source>
      <comment>KEY_SET</comment>
      <translation>Hay una clave</translation>
    </message>
    <message>
      <source>No key</source>
      <comment>KEY_NOT_SET</comment>
      <translation>Sin clave</translation>
    </message>
    <message>
      <source>Not set</source>
      <comment>EMPTY</comment>
      <translation>Sin definir</translation>
    </message>
    <message>
      <source>All</source>
      <comment>ALL</comment>
      <translation>Todos</translation>
    </message>
    <message>
      <source>On</source>
      <comment>ON</comment>
      <translation>Activado</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>OFF</comment>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>Saved: {name}.</source>
      <comment>SAVED</comment>
      <translation>Guardado: {name}.</translation>
    </message>
    <message>
      <source>Saved: {name}. It takes effect after a restart.</source>
      <comment>SAVED_AT_RESTART</comment>
      <translation>Guardado: {name}. Se aplica al reiniciar.</translation>
    </message>
    <message>
      <source>{name} is as it comes again.</source>
      <comment>PUT_BACK</comment>
      <translation>{name} vuelve a su valor inicial.</translation>
    </message>
    <message>
      <source>Not saved. {why}</source>
      <comment>NOT_SAVED</comment>
      <translation>No se ha guardado. {why}</translation>
    </message>
    <message>
      <source>Some changes take effect after a restart.</source>
      <comment>RESTART_NEEDED</comment>
      <translation>Algunos cambios se aplican al reiniciar.</translation>
    </message>
    <message>
      <source>Restart now</source>
      <comment>RESTART</comment>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <source>Add hours</source>
      <comment>ADD_HOURS</comment>
      <translation>Añadir horario</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>REMOVE</comment>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>From</source>
      <comment>FROM</comment>
      <translation>Desde</translation>
    </message>
    <message>
      <source>To</source>
      <comment>TO</comment>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>Save</source>
      <comment>SAVE</comment>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>CANCEL</comment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <comment>ADD_STAFF</comment>
      <translation>Añadir a alguien</translation>
    </message>
    <message>
      <source>Nobody is on the list yet. Add a manager first.</source>
      <comment>NOBODY_YET</comment>
      <translation>Todavía no hay nadie en la lista. Añade primero a un responsable.</translation>
    </message>
    <message>
      <source>The people at the desk come from the server. Change them there.</source>
      <comment>STAFF_FROM_SERVER</comment>
      <translation>Las personas de recepción vienen del servidor. Cámbialas allí.</translation>
    </message>
    <message>
      <source>First name</source>
      <comment>FIRST_NAME</comment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Last name</source>
      <comment>LAST_NAME</comment>
      <translation>Apellidos</translation>
    </message>
    <message>
      <source>Reception</source>
      <comment>RECEPTIONIST</comment>
      <translation>Recepción</translation>
    </message>
    <message>
      <source>Manager</source>
      <comment>MANAGER</comment>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Has a PIN</source>
      <comment>HAS_PIN</comment>
      <translation>Tiene PIN</translation>
    </message>
    <message>
      <source>No PIN yet</source>
      <comment>NO_PIN</comment>
      <translation>Aún sin PIN</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <comment>SET_PIN</comment>
      <translation>Poner PIN</translation>
    </message>
    <message>
      <source>PIN, 6 digits</source>
      <comment>PIN</comment>
      <translation>PIN, 6 cifras</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <comment>PIN_OF</comment>
      <translation>Un PIN nuevo para {name}</translation>
    </message>
    <message>
      <source>Take {name} off the list?</source>
      <comment>REMOVE_WHOM</comment>
      <translation>¿Quitar a {name} de la lista?</translation>
    </message>
    <message>
      <source>{name} is on the list.</source>
      <comment>ADDED</comment>
      <translation>{name} está en la lista.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <comment>PIN_GIVEN</comment>
      <translation>{name} tiene un PIN nuevo.</translation>
    </message>
    <message>
      <source>{name} is off the list.</source>
      <comment>REMOVED</comment>
      <translation>{name} ya no está en la lista.</translation>
    </message>
    <message>
      <source>A PIN has 6 digits.</source>
      <comment>PIN_TOO_SHORT</comment>
      <translation>Un PIN tiene 6 cifras.</translation>
    </message>
    <message>
      <source>Please type a first name.</source>
      <comment>NAME_NEEDED</comment>
      <translation>Escribe un nombre, por favor.</translation>
    </message>
    <message>
      <source>That person is not on the list any more.</source>
      <comment>GONE</comment>
      <translation>Esa persona ya no está en la lista.</translation>
    </message>
    <message>
      <source>With care</source>
      <comment>DANGER</comment>
      <translation>Con cuidado</translation>
    </message>
    <message>
      <source>Fetch everything again</source>
      <comment>FETCH_ALL</comment>
      <translation>Descargar todo otra vez</translation>
    </message>
    <message>
      <source>Forgets how far the server was heard, and hears it all again. Nothing is lost.</source>
      <comment>FETCH_ALL_HOW</comment>
      <translation>Olvida hasta dónde se leyó el servidor y lo lee todo otra vez. No se pierde nada.</translation>
    </message>
    <message>
      <source>Leave the server</source>
      <comment>UNPAIR</comment>
      <translation>Dejar el servidor</translation>
    </message>
    <message>
      <source>Forgets the server and the key. What waits to be sent stays here.</source>
      <comment>UNPAIR_HOW</comment>
      <translation>Olvida el servidor y la clave. Lo que aún no se ha enviado se queda aquí.</translation>
    </message>
    <message>
      <source>Are you sure?</source>
      <comment>SURE</comment>
      <translation>¿Seguro?</translation>
    </message>
    <message>
      <source>Yes: {deed}</source>
      <comment>YES_DO</comment>
      <translation>Sí: {deed}</translation>
    </message>
    <message>
      <source>Everything will be fetched again at the next round.</source>
      <comment>FETCH_ALL_DONE</comment>
      <translation>Todo se descargará otra vez en la próxima ronda.</translation>
    </message>
    <message>
      <source>The server is forgotten after a restart.</source>
      <comment>UNPAIR_DONE</comment>
      <translation>El servidor se olvida al reiniciar.</translation>
    </message>
    <message>
      <source>Fix</source>
      <comment>FIX</comment>
      <translation>Arreglar</translation>
    </message>
    <message>
      <source>Run 60-second check</source>
      <comment>RUN_MINUTE</comment>
      <translation>Prueba de 60 segundos</translation>
    </message>
    <message>
      <source>Hold the printed test card before the camera, take it away, and again.</source>
      <comment>MINUTE_HOW</comment>
      <translation>Pon la tarjeta de prueba impresa ante la cámara, quítala y vuelve a empezar.</translation>
    </message>
    <message numerus="yes">
      <source>{number} seconds left</source>
      <comment>MINUTE_RUNS</comment>
      <translation>
        <numerusform>Queda {number} segundo</numerusform>
        <numerusform>Quedan {number} segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read {number} times</source>
      <comment>MINUTE_READ</comment>
      <translation>
        <numerusform>Leída una vez</numerusform>
        <numerusform>Leída {number} veces</numerusform>
      </translation>
    </message>
    <message>
      <source>Good: a code is read in {ms} ms.</source>
      <comment>MINUTE_GOOD</comment>
      <translation>Bien: un código se lee en {ms} ms.</translation>
    </message>
    <message>
      <source>Fair: a code is read in {ms} ms. More light helps.</source>
      <comment>MINUTE_FAIR</comment>
      <translation>Regular: un código se lee en {ms} ms. Ayuda tener más luz.</translation>
    </message>
    <message>
      <source>Slow: a code is read in {ms} ms. Clean the lens, add light.</source>
      <comment>MINUTE_POOR</comment>
      <translation>Lento: un código se lee en {ms} ms. Limpia la lente y añade luz.</translation>
    </message>
    <message>
      <source>Read too seldom. Clean the lens, add light, come closer.</source>
      <comment>MINUTE_TOO_FEW</comment>
      <translation>Se ha leído muy pocas veces. Limpia la lente, añade luz y acércala.</translation>
    </message>
    <message>
      <source>Last check</source>
      <comment>MINUTE_AGAIN</comment>
      <translation>Última prueba</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>PRINT_CARD</comment>
      <translation>Tarjeta de prueba</translation>
    </message>
    <message>
      <source>The test card is in {file}. Print it from there.</source>
      <comment>CARD_SAVED</comment>
      <translation>La tarjeta de prueba está en {file}. Imprímela desde ahí.</translation>
    </message>
    <message>
      <source>Save support file</source>
      <comment>SUPPORT</comment>
      <translation>Guardar archivo de soporte</translation>
    </message>
    <message>
      <source>No names, no codes, no keys are in it.</source>
      <comment>SUPPORT_HOW</comment>
      <translation>No contiene nombres, códigos ni claves.</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <comment>SUPPORT_SAVED</comment>
      <translation>Guardado en {file}.</translation>
    </message>
    <message>
      <source>Out of order</source>
      <comment>REST</comment>
      <translation>Fuera de servicio</translation>
    </message>
    <message>
      <source>Members see: “This screen is resting. Please see the front desk.”</source>
      <comment>REST_HOW</comment>
      <translation>Los socios ven: «Esta pantalla está en pausa. Pasa por recepción, por favor».</translation>
    </message>
    <message>
      <source>Time to read a code, last scans</source>
      <comment>READ_TIMES</comment>
      <translation>Tiempo de lectura de los últimos escaneos</translation>
    </message>
    <message>
      <source>No code was read yet.</source>
      <comment>NO_READ_TIMES</comment>
      <translation>Aún no se ha leído ningún código.</translation>
    </message>
    <message>
      <source>Kept in {folder}</source>
      <comment>KEPT_IN</comment>
      <translation>Guardado en {folder}</translation>
    </message>
    <message>
      <source>Settings in {file}</source>
      <comment>SETTINGS_IN</comment>
      <translation>Ajustes en {file}</translation>
    </message>
    <message>
      <source>Front Desk Kiosk {version}</source>
      <comment>VERSION</comment>
      <translation>Front Desk Kiosk {version}</translation>
    </message>
    <message>
      <source>Free software under the MIT licence. Font: Inter, Open Font License.</source>
      <comment>LICENCE</comment>
      <translation>Software libre con licencia MIT. Tipo de letra: Inter, Open Font License.</translation>
    </message>
  </context>
  <context>
    <name>WizardText</name>
    <message numerus="yes">
      <source>Step {number} of {all}</source>
      <comment>STEP_OF</comment>
      <translation>
        <numerusform>Paso {number} de {all}</numerusform>
        <numerusform>Paso {number} de {all}</numerusform>
      </translation>
    </message>
    <message>
      <source>Next</source>
      <comment>NEXT</comment>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <comment>SKIP</comment>
      <translation>Saltar por ahora</translation>
    </message>
    <message>
      <source>Start the kiosk</source>
      <comment>START</comment>
      <translation>Iniciar el quiosco</translation>
    </message>
    <message>
      <source>Where is this?</source>
      <comment>PLACE</comment>
      <translation>¿Dónde está?</translation>
    </message>
    <message>
      <source>Language, name, time zone and currency of the place.</source>
      <comment>PLACE_HOW</comment>
      <translation>Idioma, nombre, zona horaria y moneda del centro.</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>LANGUAGE</comment>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Name of the place</source>
      <comment>NAME</comment>
      <translation>Nombre del centro</translation>
    </message>
    <message>
      <source>Time zone</source>
      <comment>TIME_ZONE</comment>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Currency</source>
      <comment>CURRENCY</comment>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>Who sees this screen?</source>
      <comment>SURFACE</comment>
      <translation>¿Quién ve esta pantalla?</translation>
    </message>
    <message>
      <source>Members never see what is meant for staff.</source>
      <comment>SURFACE_HOW</comment>
      <translation>Los socios no ven nunca lo que es para el personal.</translation>
    </message>
    <message>
      <source>Members</source>
      <comment>FOR_MEMBERS</comment>
      <translation>Socios</translation>
    </message>
    <message>
      <source>At the entrance. Staff come in with a PIN.</source>
      <comment>FOR_MEMBERS_HOW</comment>
      <translation>En la entrada. El personal accede con un PIN.</translation>
    </message>
    <message>
      <source>Staff</source>
      <comment>FOR_STAFF</comment>
      <translation>Personal</translation>
    </message>
    <message>
      <source>At the desk. Start it with: kiosk --desk</source>
      <comment>FOR_STAFF_HOW</comment>
      <translation>En recepción. Iníciala con: kiosk --desk</translation>
    </message>
    <message>
      <source>Both</source>
      <comment>FOR_BOTH</comment>
      <translation>Ambos</translation>
    </message>
    <message>
      <source>The staff’s window stands beside the members’ screen.</source>
      <comment>FOR_BOTH_HOW</comment>
      <translation>La ventana del personal está junto a la pantalla de los socios.</translation>
    </message>
    <message>
      <source>How large is this screen?</source>
      <comment>SIZE</comment>
      <translation>¿Qué tamaño tiene esta pantalla?</translation>
    </message>
    <message>
      <source>Hold a bank card to the screen. Drag the corner, or press − and +, until it matches.</source>
      <comment>SIZE_HOW</comment>
      <translation>Pon una tarjeta bancaria sobre la pantalla. Arrastra la esquina, o pulsa − y +, hasta que coincida.</translation>
    </message>
    <message>
      <source>{pitch} pixels per millimetre</source>
      <comment>SIZE_IS</comment>
      <translation>{pitch} píxeles por milímetro</translation>
    </message>
    <message>
      <source>Smaller</source>
      <comment>SMALLER</comment>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Larger</source>
      <comment>LARGER</comment>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Which camera?</source>
      <comment>CAMERA</comment>
      <translation>¿Qué cámara?</translation>
    </message>
    <message>
      <source>Show any code to the camera you want. It picks itself.</source>
      <comment>CAMERA_HOW</comment>
      <translation>Muestra un código a la cámara que quieras. Se elige sola.</translation>
    </message>
    <message>
      <source>No camera is plugged in. Plug one in, or press Next for a scanner only.</source>
      <comment>CAMERA_NONE</comment>
      <translation>No hay ninguna cámara conectada. Conecta una, o pulsa «Siguiente» si solo usas un escáner.</translation>
    </message>
    <message>
      <source>{name} it is. {light}</source>
      <comment>CAMERA_PICKED</comment>
      <translation>Elegida: {name}. {light}</translation>
    </message>
    <message>
      <source>Choose again</source>
      <comment>CAMERA_AGAIN</comment>
      <translation>Elegir otra vez</translation>
    </message>
    <message>
      <source>Mirror the picture</source>
      <comment>MIRROR</comment>
      <translation>Imagen en espejo</translation>
    </message>
    <message>
      <source>Is there a scanner?</source>
      <comment>SCANNER</comment>
      <translation>¿Hay un escáner?</translation>
    </message>
    <message>
      <source>Scan this code with it. The layout, Enter and prefix are found out.</source>
      <comment>SCANNER_HOW</comment>
      <translation>Escanea este código con él. Se averiguan la distribución, Intro y el prefijo.</translation>
    </message>
    <message>
      <source>Waiting for a scan…</source>
      <comment>SCANNER_WAITS</comment>
      <translation>Esperando un escaneo…</translation>
    </message>
    <message>
      <source>The scanner is understood.</source>
      <comment>SCANNER_FOUND</comment>
      <translation>El escáner se entiende bien.</translation>
    </message>
    <message>
      <source>Caps Lock is on. Switch it off and scan again.</source>
      <comment>SCANNER_CAPS</comment>
      <translation>Bloq Mayús está activado. Desactívalo y escanea otra vez.</translation>
    </message>
    <message numerus="yes">
      <source>Only {number} characters came. Scan again.</source>
      <comment>SCANNER_SHORT</comment>
      <translation>
        <numerusform>Solo ha llegado {number} carácter. Escanea otra vez.</numerusform>
        <numerusform>Solo han llegado {number} caracteres. Escanea otra vez.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was another code. Scan the one on this screen.</source>
      <comment>SCANNER_OTHER</comment>
      <translation>Era otro código. Escanea el de esta pantalla.</translation>
    </message>
    <message>
      <source>Can you hear it?</source>
      <comment>SOUND</comment>
      <translation>¿Se oye bien?</translation>
    </message>
    <message>
      <source>Press Play and listen to three sounds.</source>
      <comment>SOUND_HOW</comment>
      <translation>Pulsa Reproducir y escucha tres sonidos.</translation>
    </message>
    <message>
      <source>Play</source>
      <comment>PLAY</comment>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Which one meant no?</source>
      <comment>WHICH_NO</comment>
      <translation>¿Cuál quería decir «no»?</translation>
    </message>
    <message>
      <source>The first</source>
      <comment>FIRST</comment>
      <translation>El primero</translation>
    </message>
    <message>
      <source>The second</source>
      <comment>SECOND</comment>
      <translation>El segundo</translation>
    </message>
    <message>
      <source>The third</source>
      <comment>THIRD</comment>
      <translation>El tercero</translation>
    </message>
    <message>
      <source>Right. Members will know, too.</source>
      <comment>HEARD_RIGHT</comment>
      <translation>Exacto. Los socios también lo sabrán.</translation>
    </message>
    <message>
      <source>It was the third. Listen again, or make it louder.</source>
      <comment>HEARD_WRONG</comment>
      <translation>Era el tercero. Escucha otra vez o sube el volumen.</translation>
    </message>
    <message>
      <source>Volume</source>
      <comment>VOLUME</comment>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>Is there a server?</source>
      <comment>CONNECT</comment>
      <translation>¿Hay un servidor?</translation>
    </message>
    <message>
      <source>On the server: kiosk server device pair. Type its code, or show its QR code to the camera.</source>
      <comment>CONNECT_HOW</comment>
      <translation>En el servidor: kiosk server device pair. Escribe su código o muestra su código QR a la cámara.</translation>
    </message>
    <message>
      <source>Code, 6 characters</source>
      <comment>CODE</comment>
      <translation>Código, 6 caracteres</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <comment>ADDRESS</comment>
      <translation>Dirección del servidor</translation>
    </message>
    <message>
      <source>Pair</source>
      <comment>PAIR</comment>
      <translation>Vincular</translation>
    </message>
    <message>
      <source>Read the QR code</source>
      <comment>HOLD_QR</comment>
      <translation>Leer el código QR</translation>
    </message>
    <message>
      <source>Work on this device only</source>
      <comment>ALONE</comment>
      <translation>Trabajar solo en este dispositivo</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>PAIRING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>This device belongs to {url} now.</source>
      <comment>PAIRED</comment>
      <translation>Este dispositivo ahora pertenece a {url}.</translation>
    </message>
    <message>
      <source>This device works on its own.</source>
      <comment>WORKS_ALONE</comment>
      <translation>Este dispositivo funciona por su cuenta.</translation>
    </message>
    <message>
      <source>A code has 6 letters and digits, none of {never}.</source>
      <comment>NO_CODE</comment>
      <translation>Un código tiene 6 letras y cifras, nunca {never}.</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <comment>NO_ADDRESS</comment>
      <translation>La dirección empieza por http:// o https://.</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>NOT_PAIRED</comment>
      <translation>No ha funcionado. {why}</translation>
    </message>
    <message>
      <source>Who are the members?</source>
      <comment>LOAD</comment>
      <translation>¿Quiénes son los socios?</translation>
    </message>
    <message>
      <source>They come from the server.</source>
      <comment>LOAD_FROM_SERVER</comment>
      <translation>Vienen del servidor.</translation>
    </message>
    <message>
      <source>Take them from a file: a document, or a table as CSV.</source>
      <comment>LOAD_FROM_FILE</comment>
      <translation>Tómalos de un archivo: un documento o una tabla CSV.</translation>
    </message>
    <message>
      <source>Load</source>
      <comment>LOAD_NOW</comment>
      <translation>Cargar</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <comment>CHOOSE_FILE</comment>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>{members} members, {passes} valid passes, {seconds} s look-up</source>
      <comment>LOADED</comment>
      <translation>{members} socios, {passes} pases válidos, búsqueda en {seconds} s</translation>
    </message>
    <message>
      <source>That did not work. {why}</source>
      <comment>LOAD_FAILED</comment>
      <translation>No ha funcionado. {why}</translation>
    </message>
    <message>
      <source>Who works at the desk?</source>
      <comment>PEOPLE</comment>
      <translation>¿Quién trabaja en recepción?</translation>
    </message>
    <message>
      <source>At least one manager needs a PIN.</source>
      <comment>PEOPLE_HOW</comment>
      <translation>Al menos un responsable necesita un PIN.</translation>
    </message>
    <message>
      <source>Nothing but the kiosk</source>
      <comment>LOCK</comment>
      <translation>Nada más que el quiosco</translation>
    </message>
    <message>
      <source>The system keeps people in this window. This program cannot do it alone.</source>
      <comment>LOCK_HOW</comment>
      <translation>El sistema mantiene a la gente en esta ventana. Este programa no puede hacerlo solo.</translation>
    </message>
    <message>
      <source>What do others see?</source>
      <comment>PRIVACY</comment>
      <translation>¿Qué ven los demás?</translation>
    </message>
    <message>
      <source>Names are shown only of members who agreed. Pictures are never kept.</source>
      <comment>PRIVACY_HOW</comment>
      <translation>Solo se muestra el nombre de los socios que lo aceptaron. Nunca se guardan imágenes.</translation>
    </message>
    <message>
      <source>Show pass details</source>
      <comment>DETAILS</comment>
      <translation>Mostrar detalles del pase</translation>
    </message>
    <message>
      <source>The kind of pass and what is left. Whoever stands behind sees it, too.</source>
      <comment>DETAILS_HOW</comment>
      <translation>El tipo de pase y lo que queda. También lo ve quien esté detrás.</translation>
    </message>
    <message>
      <source>Show how busy it is</source>
      <comment>OCCUPANCY</comment>
      <translation>Mostrar si hay mucha gente</translation>
    </message>
    <message>
      <source>“Quiet now” or “Busy”. Never who is in.</source>
      <comment>OCCUPANCY_HOW</comment>
      <translation>«Hay poca gente» o «Hay mucha gente». Nunca quién está dentro.</translation>
    </message>
    <message>
      <source>I will keep this device safe</source>
      <comment>KEEP_SAFE</comment>
      <translation>Mantendré seguro este dispositivo</translation>
    </message>
    <message>
      <source>Encrypt its disk. If it is lost, revoke its key at the server.</source>
      <comment>KEEP_SAFE_HOW</comment>
      <translation>Cifra su disco. Si se pierde, anula su clave en el servidor.</translation>
    </message>
    <message>
      <source>To go on, switch on “{what}”.</source>
      <comment>KEEP_SAFE_FIRST</comment>
      <translation>Para seguir, activa «{what}».</translation>
    </message>
    <message>
      <source>Try it</source>
      <comment>TRY</comment>
      <translation>Pruébalo</translation>
    </message>
    <message>
      <source>See and hear what members will.</source>
      <comment>TRY_HOW</comment>
      <translation>Mira y oye lo que verán y oirán los socios.</translation>
    </message>
    <message>
      <source>You’re in</source>
      <comment>TRY_IN</comment>
      <translation>Estás dentro</translation>
    </message>
    <message>
      <source>Not in</source>
      <comment>TRY_STOP</comment>
      <translation>Sin acceso</translation>
    </message>
    <message>
      <source>Pay as you go</source>
      <comment>TRY_PAY</comment>
      <translation>Pago por uso</translation>
    </message>
    <message>
      <source>Test card</source>
      <comment>TEST_CARD</comment>
      <translation>Tarjeta de prueba</translation>
    </message>
    <message>
      <source>You’re ready.</source>
      <comment>DONE</comment>
      <translation>Todo está listo.</translation>
    </message>
    <message>
      <source>That took {minutes} min {seconds} s.</source>
      <comment>DONE_IN</comment>
      <translation>Has tardado {minutes} min {seconds} s.</translation>
    </message>
    <message>
      <source>You skipped these. Find them in the settings: {steps}</source>
      <comment>SKIPPED</comment>
      <translation>Te has saltado esto. Lo encuentras en los ajustes: {steps}</translation>
    </message>
    <message>
      <source>That could not be saved. {why}</source>
      <comment>NOT_KEPT</comment>
      <translation>No se ha podido guardar. {why}</translation>
    </message>
  </context>
  <context>
    <name>FreeReasonText</name>
    <message>
      <source>Trial visit</source>
      <comment>TRIAL</comment>
      <translation>Visita de prueba</translation>
    </message>
    <message>
      <source>Pass not here yet</source>
      <comment>PASS_NOT_HERE</comment>
      <translation>El pase aún no ha llegado</translation>
    </message>
    <message>
      <source>Guest of a member</source>
      <comment>GUEST</comment>
      <translation>Invitado de un socio</translation>
    </message>
    <message>
      <source>Partner or staff</source>
      <comment>PARTNER</comment>
      <translation>Colaborador o personal</translation>
    </message>
    <message>
      <source>Event</source>
      <comment>EVENT</comment>
      <translation>Evento</translation>
    </message>
    <message>
      <source>We made a mistake</source>
      <comment>MISTAKE</comment>
      <translation>Error nuestro</translation>
    </message>
    <message>
      <source>Other…</source>
      <comment>OTHER</comment>
      <translation>Otro…</translation>
    </message>
  </context>
  <context>
    <name>StaffText</name>
    <message>
      <source>Staff only</source>
      <comment>STAFF_ONLY</comment>
      <translation>Solo personal</translation>
    </message>
    <message>
      <source>Enter your PIN</source>
      <comment>ENTER_PIN</comment>
      <translation>Escribe tu PIN</translation>
    </message>
    <message>
      <source>One moment…</source>
      <comment>CHECKING</comment>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>Not recognised</source>
      <comment>PIN_WRONG</comment>
      <translation>PIN no reconocido</translation>
    </message>
    <message>
      <source>Too many tries. Please wait a little.</source>
      <comment>PIN_PAUSED</comment>
      <translation>Demasiados intentos. Espera un poco, por favor.</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet. Set one with kiosk set-up.</source>
      <comment>NO_PINS</comment>
      <translation>Nadie tiene PIN todavía. Crea uno con kiosk set-up.</translation>
    </message>
    <message>
      <source>This can't be checked right now.</source>
      <comment>NOT_CHECKED</comment>
      <translation>Ahora no se puede comprobar.</translation>
    </message>
    <message>
      <source>Clear</source>
      <comment>CLEAR</comment>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>BACK</comment>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Lock</source>
      <comment>LOCK</comment>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Evacuation</source>
      <comment>EVACUATION</comment>
      <translation>Evacuación</translation>
    </message>
    <message>
      <source>Live</source>
      <comment>LIVE</comment>
      <translation>En vivo</translation>
    </message>
    <message>
      <source>Today</source>
      <comment>TODAY</comment>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Who is in</source>
      <comment>INSIDE</comment>
      <translation>Dentro</translation>
    </message>
    <message>
      <source>Inbox</source>
      <comment>INBOX</comment>
      <translation>Pendientes</translation>
    </message>
    <message>
      <source>Charts</source>
      <comment>CHARTS</comment>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Settings</source>
      <comment>SETTINGS</comment>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>{name}</source>
      <comment>SIGNED_IN</comment>
      <translation>{name}</translation>
    </message>
    <message>
      <source>Still there? Touch anything, or this locks.</source>
      <comment>STILL_THERE</comment>
      <translation>¿Sigues ahí? Toca algo o esto se bloqueará.</translation>
    </message>
  </context>
</TS>
