// Spanish phrases, of Spain and Latin America, translated by the editors. Sources in `sources.ts`; folded: no accents needed.
import type { Lexicon } from './lexicon';

export const spanish: Lexicon = {
  language: 'es',
  entries: [
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        recibo|atiendo|recibimos|atendemos en (mi|nuestro|un) (depa|departamento|apartamento|piso|casa|domicilio|lugar|privado|propio)
        (tengo|con|cuento_con) lugar|sitio|apartamento|departamento|piso|depa propio|privado|discreto
        tengo|cuento_con lugar
        en mi casa|apartamento|departamento|piso|depa|habitacion
        ven|venid a mi|nuestro (casa|piso|apartamento|depa)
        tengo depa|departamento|apartamento|piso|casa|habitacion|privado|cuarto
        en mi depa|depto|cuarto|estudio|privado`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        salidas (a|para|hoteles) (hotel|hoteles|domicilio|domicilios|casa)
        salida a hotel|hoteles|domicilio
        servicio|servicios|voy|vamos|atencion|masajes|masaje|visitas a domicilio|domicilios|hoteles|hotel|tu_casa|tu_hotel
        a domicilio (y|u|o) (hotel|hoteles)
        hoteles y domicilio|domicilios
        domicilios y|u hoteles
        me|nos desplazo|desplazamos|traslado
        desplazamientos|desplazamiento a hotel|hoteles|domicilio
        voy|vamos|salgo|salimos a tu|su|hoteles|hotel|domicilio (hotel|casa|domicilio)
        me desplazo`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `
        en (el|tu) coche|carro|auto|vehiculo
        servicio|citas|cita en coche|carro|auto`,
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        las 24 horas
        24 horas|h|hrs (al_dia|disponible|del_dia)
        24hrs|24horas
        dia y noche
        a cualquier hora
        (disponible) a toda|todas hora|horas`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        disponible|libre ahora|hoy|ya|esta_noche
        ahora disponible`,
    },
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        (soy|somos) nueva|nuevas|nuevita|nuevitas en (la|tu|esta) (ciudad|zona|pueblo)
        nueva|nuevas|nuevita en (la|tu|esta) ciudad|zona
        nueva|nuevas|nuevita aqui
        soy nueva|nuevita (en|por_aqui)
        nueva por aqui|la_zona
        chica|chicas|nena|carita|caritas nueva|nuevas en|de (la) (ciudad|zona|casa)
        nueva en el|la|esta|este pueblo|zona|barrio|sitio|pagina`,
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        recien|acabada|recientemente llegada|llegadas|llegadita|llegaditas|llegado
        acabo|acaba|acabamos|acaban de llegar|aterrizar
        (recien) llegue|llego|llegamos hoy|ayer (a)`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        (es) (mi|su|por) primera vez (aqui|en|por) (tu|la|esta) (ciudad|zona)
        primera vez en *
        por primera vez en|aqui`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        (solo|solamente|unicamente) (por) pocos|unos|breves|contados dias
        (solo|solamente|estare|estoy) (por) (esta|una) semana solo|solamente|unica
        solo|solamente|unicamente por (esta|este|unos|pocos|poco) (semana|dias|tiempo|fin)
        solo hasta (el) *
        de paso (por|en)
        de visita (en|por)
        por poco|corto tiempo
        ultimos dias|dia
        me voy pronto
        por|solo pocos|unos|breves|contados|3|2|tres|dos dias (solo|solamente)
        ultima semana
        hasta el * (solo|solamente)
        solo este|esta fin|semana|mes`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        de vuelta|regreso en|a (la|tu|mi|esta) ciudad
        he vuelto
        volvi|regrese (a) (la|tu) ciudad
        estoy de vuelta|regreso`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        nueva|nuevita|novata|principiante en (esto|el|este) (ambiente|trabajo|mundo|negocio)
        nueva en esto
        primera vez (que) (hago|en|haciendo) esto
        sin experiencia
        novata|primeriza|inexperta`,
    },
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        ella es|esta|te|ofrece|atiende|tiene|quiere|sabe|habla|recibe|hace
        llamala|visitala|conocela|escribele
        te espera|esperan
        su nombre es`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        somos (un|una|unas|dos|el|la|chicas|nuevas)
        ofrecemos|tenemos|contamos|atendemos|recibimos|estamos
        nuestro|nuestra|nuestros|nuestras servicio|servicios|local|casa|piso|masajes|masajistas|precios|tarifas|equipo|clientes|sala|centro
        llamanos|visitanos|contactanos|escribenos|conocenos`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        nuestras|mis|las chicas|nenas|modelos|senoritas|masajistas|mujeres|muchachas
        dos|tres|cuatro|cinco|seis|2|3|4|5|6 (nuevas|hermosas|lindas|bellas|jovenes|guapas) chicas|nenas|modelos|mujeres|senoritas|amigas|muchachas
        varias|muchas|diferentes|distintas (lindas|hermosas|nuevas) chicas|nenas|mujeres|modelos|senoritas
        mi amiga y yo
        yo y|con mi amiga
        escoge|elige (a) tu|entre chica|chicas|nena|varias|nuestras
        variedad de chicas|mujeres|modelos|senoritas
        nuestras|mis lindas|hermosas|bellas|guapas|nuevas|jovenes|sexys chicas|nenas|modelos|mujeres|masajistas
        chicas|nenas|mujeres disponibles|para_elegir|a_elegir`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        chicas|nenas|mujeres|senoritas|modelos|masajistas nuevas (cada|todas|esta|toda|todos) (las|los|semana|mes|dia) (semanas|meses|dias)
        cada semana|mes|dia|quincena (chicas|nenas|caras) nuevas|nueva
        nuevas chicas|nenas|senoritas|mujeres|modelos|masajistas (cada|todas|esta) (las) (semana|semanas|mes)
        siempre chicas|caras|nenas nuevas
        rotacion de chicas
        chicas|nenas|mujeres nuevas|diferentes|distintas cada|todas (las|los) (semana|semanas|mes|meses|quincena|dia|dias)
        cambio|cambiamos|rotacion|rotamos (de) chicas`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        chica|chicas de agencia
        nueva agencia
        mi|nuestro jefe|jefa
        se (buscan|busca|solicitan|solicita|necesitan) chicas|senoritas|mujeres|masajistas|modelos
        buscamos|solicitamos|necesitamos (nuevas) chicas|senoritas|mujeres|masajistas|modelos
        nueva administracion|gerencia|direccion`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        chica|escort|mujer|soy independiente
        sin agencia|agencias
        trabajo sola|por_mi_cuenta|independiente`,
    },
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        pregunta|preguntar|preguntad|pregunte por (el|la|nuestro|nuestra) encargado|encargada|jefe|jefa|manager|gerente|dueno|duena
        hablar|habla|llama|trata|tratar|contacta|contactar con|a|al|con_el|con_la|con_mi (el|la|mi) encargado|encargada|jefe|jefa|manager|gerente
        el|la|mi encargado|encargada|jefe|jefa|manager responde|contesta|atiende`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        (solo|solamente|unicamente) (a) (traves) por|de|mediante (la|nuestra|mi) agencia
        citas|reservas|contacto (solo) por|con|mediante (la|nuestra|mi) agencia
        (solo) escribe|llama|contacta|contactar (solo) a|con (la|nuestra|mi) agencia`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        (mi|su) novio|marido|esposo|amiga|amigo|asistente|secretaria|prima contesta|responde|atiende (el|las|los) (telefono|llamadas|mensajes)
        ella no contesta|responde|tiene_telefono`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        con|acompanada_de|acompanada_por (el|mi|su|un|nuestro) chofer|chofer_propio|conductor|seguridad|guardaespaldas
        (el|mi|su|nuestro) chofer|conductor|guardaespaldas espera|lleva|trae|la_lleva|la_trae|me_lleva|me_trae
        llega|voy|va con chofer`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        (ella|ellas|yo) no puede|puedo|pueden|podemos salir|irse|irme|dejar (sola|solas|del|de|el)
        no (la|las|me|nos) dejan|deja|permiten salir|irse|irme
        nunca|jamas sale|salen|salgo (sola|de|del)
        esta|estan (siempre) encerrada|encerradas|vigilada|vigiladas
        tiene|tienen prohibido salir
        (le|les|me|nos) quitaron|quito|retienen|retuvieron (el|los|su|sus|mi) pasaporte|pasaportes|documentos|papeles
        pagar|paga|pagando (la|una|su|mi) deuda (al|a|con) (jefe|duena|dueno)
        no (la|las|los|me|nos) dejan|deja|permiten|permite salir|hablar|irse|irme (solas|sola)`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        vive|viven|vivo|duerme|duermen en el|la|su|este|un (mismo) local|salon|spa|trabajo|lugar|negocio|club|centro
        vive|viven|duermen|duerme ahi|alli mismo
        interna|internas en el|la local|casa|club`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        no habla|hablo|hablan|entiende|entiendo (nada) (de|el|mucho|bien) (ingles|espanol|idioma)
        poco|nada|sin (de) ingles|espanol
        habla|hablo|hablan (muy) poco ingles|espanol`,
    },
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        solo|solamente|unicamente (por) whatsapp|mensajes|mensaje|sms|wsp|texto|wasap
        no llamadas|llamar|llames
        sin llamadas`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      phrases: `
        solo|solamente|unicamente llamadas
        no (contesto|respondo|atiendo) mensajes|sms|whatsapp|mensaje|textos`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        no (contesto|atiendo|respondo|acepto) (a) (llamadas|numeros|numero) privados|ocultos|privado|oculto|desconocidos|desconocido|privadas|ocultas|restringidas
        no (numeros|numero|llamadas) privados|ocultos|privado|oculto|desconocidos|privadas
        sin numeros|numero ocultos|privados|oculto|privado`,
    },
    {
      kind: 'contactrule',
      value: 'no explicit talk',
      source: 'trade',
      phrases: `
        no (preguntas|mensajes|lenguaje|palabras) vulgares|obscenos|obscenas|explicito|explicitos|morbosos|vulgar
        abstenerse groseros|vulgares|morbosos|curiosos
        no vulgaridades|groserias|morbosos`,
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      unlessBefore: 'de del',
      phrases: `
        anticipo|deposito|adelanto (obligatorio|requerido|previo|necesario)
        pago por adelantado|anticipado`,
    },
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        apenas|casi|recien (tengo|cumplidos) 18|dieciocho|mayor_de_edad
        casi 18|dieciocho|mayor_de_edad
        todavia|aun no (tiene|tengo|cumple|cumplo) 18|dieciocho`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        recien|acabo_de|acaba_de|recientemente|apenas cumpli|cumplio|cumplidos|cumplir|cumplido (los|mis|sus) 18|dieciocho|mayoria_de_edad
        18|dieciocho (anos|anitos) recien|apenas|acabados cumplidos|cumplido|hechos|de_cumplir
        18|dieciocho anitos
        recien 18|dieciocho|mayor_de_edad`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        joven|jovencita|jovencitas|jovenes y|& nueva|nuevas|nuevita|inexperta|inocente|inocentes|inexpertas
        nueva|nuevita|inocente|inexperta y joven|jovencita
        muy|super|bien|tan joven|jovencita|jovencitas|jovenes
        jovencita|jovencitas
        nina|ninas|nena|nenita inocente|traviesa|virgen
        ninas|nenitas|menorcitas
        la|las mas joven|jovenes|jovencita|jovencitas
        entre mas|menos joven|edad mejor
        parece|parecia|se_ve|se_veia muy|demasiado|bien joven|jovencita|nina`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        colegiala|colegialas|escolar
        chica|chicas|alumna|alumnas de secundaria|preparatoria|bachillerato|instituto
        uniforme|uniformes escolar|escolares|de_colegiala
        estudiante|alumna|alumnas de secundaria|preparatoria|colegio|instituto|la_prepa`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        adolescente|adolescentes|teen|teens
        quinceanera|quinceaneras`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        menor|menores de edad
        menor|menores de 18|dieciocho
        parece|parecia|se_ve|se_veia (una|como) nina|menor
        es (una|un) menor|nina|nino`,
    },
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      phrases: `masaje|masajes|masajista|masajistas`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `masaje|masajes relajante|relajantes|antiestres|con_aceite|de_relajacion`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        masaje|masajes terapeutico|terapeuticos|deportivo|deportivos|descontracturante|descontracturantes|medico|piedras_calientes
        drenaje linfatico`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `
        masaje|masajes de|en (los) pies
        reflexologia`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        masaje|masajes erotico|eroticos|sensual|sensuales|tantrico|tantricos|prostatico|nuru|desnudo|cuerpo_a_cuerpo|a_cuatro_manos|4_manos|intimo
        cuerpo a cuerpo`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        final|finales|terminacion feliz|felices|manual
        con final
        (masaje) con terminacion
        happy-ending
        algo mas que (un) masaje
        ofrecio|ofrecieron|ofrece extras|un_extra|algo_mas`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `servicio|servicios completo|completos`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `trato|experiencia de|como novia|novios|novias|pareja`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        sin condon|preservativo|proteccion|goma|gorro|globo
        al pelo`,
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        (solo|siempre) con condon|preservativo|proteccion|gorro
        siempre|todo protegido|con_proteccion
        uso (obligatorio) (de|del) condon|preservativo`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      phrases: `
        sexo oral
        oral (natural|con|sin|al)`,
    },
    {
      kind: 'service',
      value: 'anal',
      source: 'tnet',
      phrases: `
        sexo anal
        anal`,
    },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `
        acompanante para|a cenas|cenar|eventos|cena
        compania para eventos|cenas`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `
        acompanante (de|para) viaje|viajes
        viajes`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `
        noche completa|entera
        toda la noche
        amanecidas|amanecida`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `
        fetiche|fetiches|fetichismo|bdsm|dominacion|juego_de_roles|juegos_de_rol|disfraces|sado`,
    },
    {
      kind: 'service',
      value: 'striptease',
      source: 'trade',
      phrases: `striptease|streaptease|estriptis|baile_erotico`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `
        atiendo|atencion|servicio (a|para) parejas
        trios|trio`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `videollamada|videollamadas|video_llamadas|webcam|sexcam|contenido|packs|pack`,
    },
  ],
};
