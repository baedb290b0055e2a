// What adverts and shops announce behind the name of a platform, and what people tell of an account, in languages other
// than English: "insta: Rabatte", "mi ig está hackeado", "mój tiktok jest zawieszony". Kept by hand, November 2026.
// Folded when they are read; no given names.

export const announcedWords: readonly string[] = [
  // de
  'gehackt geklaut gestohlen kaputt abgemeldet umbenannt stillgelegt eingefroren gelöscht gespeichert verlinkt verknüpft verifiziert voll überfüllt aktiv inaktiv öffentlich nichtöffentlich neuigkeiten rabatte rabatt angebote gewinnspiele gewinnspiel verlosung verlosungen gutscheine aktuelles einblicke eindrücke tipps tricks beiträge beitrag storys rezepte öffnungszeiten preisliste speisekarte vorschau folgen gefolgt abonnieren abonniert ausverkauft geändert wechselt gewechselt repariert eröffnet erstellt gestrichen hochgeladen kürzlich demnächst derzeit vorübergehend zurzeit kundendienst support werbung ankündigungen ankündigung umfragen umfrage veranstaltungen veranstaltung konzert konzerte verein vereins spieltag ergebnisse tabelle trikots mannschaft nachwuchs jugend',
  // es
  'hackeado hackeada bloqueado bloqueada suspendido suspendida desactivado desactivada lleno llena borrado borrada eliminado eliminada caído público pública ofertas oferta novedades novedad descuentos descuento sorteos sorteo noticias promociones promoción concursos concurso consejos recetas rebajas avisos eventos evento horarios catálogo tienda pedidos reservas menú cartelera entradas publicaciones publicación historias seguidores sígueme contenido contenidos exclusivo actualizado abierto abierta abiertos próximamente pronto equipo partido resultados clasificación gente',
  // fr
  'piraté piratée suspendu suspendue désactivé désactivée supprimé supprimée vide plein pleine public publique ouvert ouverte concours promos promo promotions nouveautés réductions réduction actualités actus offres offre soldes recettes astuces conseils événements événement billetterie horaires catalogue boutique commandes réservations contenu contenus exclusif abonnés abonne publications publication résultats classement équipe match',
  // it
  'hackerato hackerata bloccato bloccata sospeso sospesa disattivato disattivata cancellato cancellata pieno piena pubblico pubblica nuovo nuova nuovi nuove aperto aperta offerte offerta sconti sconto notizie notizia aggiornamenti promozioni promozione concorsi concorso saldi ricette consigli eventi evento orari catalogo negozio ordini prenotazioni contenuti esclusivi seguaci risultati classifica squadra partita biglietti biglietteria gente',
  // pt
  'hackeado hackeada bloqueado bloqueada suspenso suspensa desativado desativada apagado apagada cheio cheia público pública aberto aberta ofertas oferta descontos desconto sorteios sorteio notícias promoções promoção concursos receitas dicas eventos horários catálogo loja encomendas pedidos conteúdo conteúdos exclusivo seguidores resultados classificação equipe jogo ingressos bilhetes novidades gente galera',
  // ro
  'spart spartă blocat blocată suspendat suspendată dezactivat dezactivată șters ștearsă public publică nou nouă noi plin deschis deschisă oferte ofertă reduceri reducere concursuri concurs detalii promoții promoție noutăți știri rețete sfaturi evenimente program catalog magazin comenzi rezervări conținut exclusiv urmăritori rezultate clasament echipă meci bilete lume',
  // pl
  'zhakowany zhakowane zablokowany zawieszony zawieszone usunięty usunięte publiczny publiczne prywatny nieaktywny nieaktywne aktywny pełny otwarty otwarte nowe nowy promocje promocja rabaty rabat konkursy konkurs nowości przepisy porady wydarzenia godziny katalog sklep zamówienia rezerwacje treści obserwujący wyniki drużyna mecz bilety oferty oferta zniżki zniżka aktualności ogłoszenia relacje',
  // tr
  'çalındı çalınmış silindi silinmiş kapandı kapatıldı donduruldu dondurulmuş askıda hacklendi kampanyalar kampanya indirimler indirim haberler haber çekilişler çekiliş duyurular duyuru fırsatlar etkinlikler tarifler siparişler takipçiler içerik özel açık yakında mağaza ürünler fiyatları',
  // vi, written without its marks
  'khoa dong moi rieng khuyen giam',
  // en: what its dictionary lacks
  'giveaways giveaway promos freebies restocks dropshipping twitchy twitcher twitchers tumbler tumblers patron patrons threader threaders',
];
