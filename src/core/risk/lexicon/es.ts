// What customers write in Spanish; phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const spanish: Lexicon = {
  language: 'es',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      unlessBefore: 'pelicula historia',
      phrases: `
        final|finales feliz|felices
        masaje|masajes con final
        terminación|terminacion|descarga manual
        (me) hizo|hacen|hace una paja
        masturbación|masturbacion incluida
        relajación|relajacion manual`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      unlessBefore: 'de spa restaurante hotel',
      phrases: `
        sexo con la|una masajista|chica
        sexo por dinero|propina
        (tuve|tuvimos|ofrecen|ofrece|venden) sexo (con) (ella)
        relaciones sexuales`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'li2023',
      phrases: `sexo oral\nmamada|mamadas|felación|felacion`,
    },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      unlessBefore: 'como',
      phrases: `
        servicios|servicio extra|extras|especial|especiales por|a_cambio
        ofrecen|ofrece|hay|hacen|dan extras
        extras disponibles|incluidos|aparte
        algo más|mas por una propina`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `
        me tocó|toco|tocaron|masajeó|masajeo (en) (las|mis|sus|los) partes|genitales (íntimas|intimas|privadas)
        tocamientos
        (me) tocó|toco inapropiadamente|de_forma_inapropiada`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `
        (la) masajista|chica|ella estaba|está|esta desnuda|en_lencería|en_lenceria|en_ropa_interior
        se quitó|quito|desnudó|desnudo la ropa
        se desnudó|desnudaron
        chicas en lencería|lenceria
        masaje|masajes desnuda|desnudo|al_desnudo`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `
        me|nos|le ofreció|ofrecio|ofrecieron|ofrecen sexo|servicios_sexuales|algo_más|extras|final_feliz
        servicios sexuales
        me preguntó|pregunto si quería|queria algo más|mas
        es|era un prostíbulo|prostibulo|burdel|puticlub
        prostitución|prostitucion encubierta|disfrazada`,
    },
    {
      kind: 'service',
      value: 'body-to-body',
      source: 'li2023',
      phrases: `cuerpo a cuerpo\nbody-to-body|nuru|lingam`,
    },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `masaje|masajes erótico|erotico|eróticos|eroticos|sensual|sensuales\ntrato de novia\nexperiencia de novios`,
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `
        (la) puerta (siempre) (está|esta|estaba) cerrada (con) (llave)
        hay|tienes|tuve que tocar (el) timbre
        ventanas|cristales|vidrios tapadas|tapados|oscuros|pintados|cubiertas
        entrada|entran|se_entra por (la) (puerta) atrás|atras|trasera`,
    },
    {
      kind: 'wording',
      value: 'cash-only',
      source: 'polaris',
      phrases: `(solo|sólo|solamente|únicamente) (en) efectivo (solamente|nada_más)\nno aceptan|aceptaron tarjeta|tarjetas`,
    },
    {
      kind: 'wording',
      value: 'men-only',
      source: 'polaris',
      phrases: `(solo|sólo|solamente) hombres|caballeros\nno atienden|aceptan (a) mujeres`,
    },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `
        chicas|mujeres|muchachas nuevas cada semana|mes|vez
        cambian de chicas|mujeres|muchachas (cada|a_cada)
        (las) chicas|mujeres cambian|rotan cada|constantemente
        elegir|escoger|eliges|escoges (a|entre|de) (la|las) chica|chicas`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `
        (ella|chica|muchacha|mujer) parecía|parecia|se_veía|se_veia|estaba (muy) asustada|con_miedo|llorando|golpeada
        contra su voluntad
        trata de personas|mujeres|blancas
        moretones|moratones en`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `
        colchones|maletas|camas atrás|atras|en_el_cuarto|en_la_parte
        (chicas|mujeres|empleadas|ellas|masajistas) viven|duermen|vive|duerme (ahí|ahi|allí|alli|en_el_local|en_el_spa|adentro|dentro|en_la_parte_de_atrás)`,
    },
    {
      kind: 'restriction',
      value: 'fees',
      source: 'ilo',
      phrases: `cuota|cuotas|pago|tarifa|depósito|deposito de contratación|contratacion|colocación|colocacion|reclutamiento|inscripción|inscripcion\nse|te|les descuenta|descuentan (del|de_su|de_tu) sueldo|salario`,
    },
    {
      kind: 'restriction',
      value: 'documents-held',
      source: 'ilo',
      phrases: `(nos|les|le|me) quitan|quitaron|quitó|retienen|retuvieron|guardan (el|los|sus|la) pasaporte|pasaportes|documentos|papeles`,
    },
    {
      kind: 'restriction',
      value: 'housing-offered',
      source: 'ilo',
      phrases: `alojamiento|vivienda|hospedaje|habitación|habitacion incluido|incluida|gratis|gratuito\nofrecemos|se_ofrece|con alojamiento|vivienda|hospedaje`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `
        fisioterapia|fisioterapeuta|quiropráctico|quiropractico|osteópata|osteopata|quiromasajista
        masaje|masajes terapéutico|terapeutico|terapéuticos|deportivo|deportivos|descontracturante|descontracturantes|linfático
        drenaje linfático|linfatico
        contracturas|ciática|ciatica|dolor_de_espalda|dolor_de_cuello|lumbalgia`,
    },
    {
      kind: 'availability',
      value: 'night',
      source: 'trade',
      phrases: `después|despues de (la) medianoche|las_doce\na las 1|2|3|4 de la mañana|manana|madrugada\nde madrugada|hasta_tarde|hasta_la_madrugada`,
    },
  ],
};
