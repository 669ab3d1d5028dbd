import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; fotos :; imagen :; imágenes :; vídeo :; video :; crédito :; © foto; fotografía :; foto de archivo;
      imagen de archivo; foto /; ilustración :; gráfico :; foto cortesía
    `),
    whole: list(`
      foto; fotos; imágenes; galería; galería de fotos; vídeo; video; vídeos; videos; fotogalería; imagen;
      foto de archivo; ampliar; ampliar foto; ver galería; en imágenes; infografía; ver vídeo; multimedia; archivo
    `),
  },
  source: {
    start: list(`
      fuente :; fuentes :; fuente original; artículo original; publicado originalmente; con información de; vía :
    `),
    whole: list(`
      fuente; fuentes; (efe); efe; agencias; redacción y agencias
    `),
  },
  share: {
    start: list(`
      compartir en; compartir :; comparte en; comparte esta; comparte este; enviar a un amigo; enviar por; comparte :;
      copiar enlace; compártelo; compartir por; compartir este; compartir esta
    `),
    whole: list(`
      compartir; comparte; compartir noticia; compartir artículo; enviar; enviar por correo; enviar por email;
      me gusta; tuitear; copiar enlace; copiar link; guardar; recomendar; enlace copiado; compártelo;
      enviar a un amigo; guardar noticia; añadir a favoritos; compartido
    `),
  },
  subscribe: {
    start: list(`
      suscríbete; suscríbase; suscribirse; síguenos; síganos; sigue a; sigue toda; únete a; regístrate; recibe; reciba;
      recibí; suscribite; inscríbete; descarga la app; descarga nuestra; newsletter; para seguir leyendo; apúntate;
      encuéntranos; si ya eres; hazte socio; ya eres suscriptor; lee sin límites; sigue leyendo; suscripción;
      puedes seguir; mantente informado; quiero recibir; seguí leyendo
    `),
    whole: list(`
      suscribirse; suscríbete; suscripción; newsletter; boletín; boletines; síguenos; seguir; rss; síguenos en;
      suscripciones; regístrate; seguinos; redes sociales; suscribite; correo electrónico; suscriptores; suscríbase
    `),
  },
  related: {
    whole: list(`
      lea también; lee también; leer también; lea más; lee más; le puede interesar; te puede interesar;
      puede interesarte; te recomendamos; te puede gustar; quizás te interese; también te puede interesar;
      noticias relacionadas; artículos relacionados; contenido relacionado; contenidos relacionados;
      información relacionada; enlaces relacionados; temas relacionados; relacionadas; relacionados; relacionado;
      notas relacionadas; últimas noticias; lo último; lo más leído; lo más visto; lo más popular; las más leídas;
      más leídas; más leídos; lo más compartido; lo más comentado; más noticias; más información; más sobre este tema;
      más; otras noticias; otros artículos; noticias destacadas; destacadas; destacados; destacado; recomendados;
      recomendado; recomendamos; top noticias; tendencias; ver más; ver también; véase también; ver todo; ver todas;
      leer más; seguir leyendo; siguiente; anterior; siguiente artículo; artículo anterior; siguiente noticia;
      noticia anterior; titulares; portada; última hora; más en; entradas recientes; entradas relacionadas;
      artículos recientes; populares; más de; contenido patrocinado; además; en esta noticia; archivado en;
      no te pierdas; en portada; más historias; otras notas; de interés; noticias recientes; ahora en portada;
      y además; más vistas; más vistos; mas leídas; te sugerimos; para saber más
    `),
    start: list(`
      lea también; lee también; lea más; lee más; leer también; le puede interesar; te puede interesar;
      también te puede; lea además; ver también :; véase también :; más información :; más noticias de; más sobre;
      noticias relacionadas :; siguiente artículo; artículo anterior; leer más; vea también; mirá también;
      mira también; lea aquí; lee aquí; lee aquí :; no te pierdas; sigue leyendo; leé también; relacionado :; lea :;
      lee :; además :; vea :; en vídeo :; te recomendamos
    `),
  },
  rights: {
    start: list(`
      ©; copyright; prohibida; queda prohibida; quedan reservados; reproducción; las opiniones expresadas;
      este contenido es; el contenido de este; las opiniones expresadas|vertidas|publicadas
    `),
    inside: list(`
      todos los derechos reservados; prohibida la reproducción; prohibida su reproducción; derechos reservados;
      prohibida su reproducción total
    `),
    whole: list(`
      aviso legal; política de privacidad; términos y condiciones; condiciones de uso; términos de uso;
      política de cookies; derechos de autor; privacidad; privacidad y cookies; términos; copyright;
      protección de datos; accesibilidad; configuración de cookies
    `),
  },
  contacts: {
    start: list(`
      teléfono :; tel :; tel .; tfno; fax :; dirección :; correo :; correo electrónico :; e - mail :; email :;
      contacto :; contáctenos; contáctanos; escríbenos; para más información :; contacto de prensa; oficina de prensa
    `),
    whole: list(`
      contacto; contactos; quiénes somos; sobre nosotros; publicidad; ayuda; contáctenos; contáctanos;
      trabaja con nosotros; mapa del sitio; mapa web; acerca de; acerca de nosotros; nosotros; staff; anúnciate;
      prensa; sala de prensa; directorio; quienes somos; preguntas frecuentes
    `),
  },
  counters: {
    start: list(`
      visitas :; vistas :; lecturas :; tiempo de lectura; comentarios :; tiempo estimado; leído :; número de visitas;
      votos :
    `),
    whole: list(`
      visitas; vistas; lecturas; min de lectura; minutos de lectura; comentarios; comentario; sin comentarios; minutos;
      votos; valoraciones; compartidos
    `),
    inside: list(`
      min de lectura; minutos de lectura
    `),
  },
  comments: {
    whole: list(`
      comentarios; comentario; comentar; deja un comentario; dejar un comentario; deje un comentario;
      deja una respuesta; añadir comentario; agregar comentario; escribe un comentario; opina; opiniones; responder;
      ver comentarios; ver los comentarios; publicar comentario; participa; cancelar respuesta; tu comentario; comenta;
      comenta esta noticia; mostrar comentarios; escribir comentario; todos los comentarios; denunciar; reportar;
      más comentarios; enviar comentario; debate; cargando comentarios; comentarios recientes; comentar esta noticia
    `),
    start: list(`
      comentarios (; tu dirección de correo; su dirección de correo; inicia sesión para; inicie sesión para;
      deja un comentario; deja tu; para comentar; debes iniciar; tienes que iniciar; danos tu opinión; déjanos tu;
      necesitas iniciar; los campos obligatorios; qué opinas; sé el primero; normas de uso; comentar (;
      comentarios cerrados; accede para comentar; los comentarios publicados|de|son|están
    `),
  },
  consent: {
    start: list(`
      utilizamos cookies; usamos cookies; este sitio utiliza; este sitio usa; esta web utiliza; esta página utiliza;
      al hacer clic; al navegar; nuestra web utiliza; si continúa navegando; si continuas; nosotros y nuestros;
      javascript; tu navegador; su navegador; uso de cookies; este sitio web utiliza|usa; al continuar navegando|con
    `),
    whole: list(`
      aceptar; aceptar todo; acepto; rechazar; cerrar; configurar; configurar cookies; aceptar cookies;
      aceptar y continuar; cookies; ok; de acuerdo; entendido;
      aceptar todas las cookies; aceptar cookies; rechazar todas; configurar cookies
    `),
  },
  navigation: {
    whole: list(`
      inicio; menú; buscar; buscador; búsqueda; noticias; noticia; política; economía; sociedad; cultura; deportes;
      mundo; internacional; internacionales; nacional; nacionales; opinión; ciencia; tecnología; salud; regiones;
      archivo; hemeroteca; arriba; volver; volver arriba; ir al contenido; ir al contenido principal;
      saltar al contenido; secciones; idioma; idiomas; español; comunicados; comunicados de prensa;
      comunicado de prensa; nota de prensa; notas de prensa; prensa; agenda; eventos; documentos; entrevistas;
      ediciones; edición impresa; estás en; usted está aquí; espectáculos; gente; sucesos; educación; viajes; negocios;
      finanzas; blogs; columnistas; cartelera; categorías; categoría; entretenimiento; locales; policiales; mapa;
      pasar al contenido principal; ver menos; cargar más; ir arriba
    `),
    start: list(`
      usted está aquí; estás aquí; está en; inicio >; inicio »; inicio /; inicio ›; volver a; volver al; ir a; ir al;
      sección :; categoría :; categorías :; saltar a; portada >; publicado en
    `),
  },
  account: {
    whole: list(`
      iniciar sesión; inicia sesión; inicie sesión; registrarse; crear cuenta; mi cuenta; cerrar sesión;
      olvidé mi contraseña; entrar; acceder; ingresar; registro; contraseña; usuario; perfil; mi perfil
    `),
    start: list(`
      inicia sesión; inicie sesión; ¿ya tienes; ya tienes una; crea tu; no tienes cuenta; olvidaste tu; ¿olvidaste;
      si aún no
    `),
  },
  tags: {
    start: list(`
      etiquetas :; etiquetas; temas :; palabras clave; tags :; archivado en; más sobre :; temas de; etiquetado
    `),
    whole: list(`
      etiquetas; temas; palabras clave; tags; categorías; archivado en
    `),
  },
  tools: {
    whole: list(`
      imprimir; versión para imprimir; versión imprimible; pdf; descargar; tamaño de letra; escuchar; escuchar noticia;
      escuchar artículo; descargar pdf; tamaño de texto; escucha la noticia; pantalla completa; corregir; reducir;
      imprimir artículo; aumentar texto; tamaño del texto
    `),
    start: list(`
      tamaño de letra; versión para imprimir; escuchar la; escuche; tiempo de; tu navegador no; disponible en;
      descargar el
    `),
  },
  editorial: {
    start: list(`
      encontraste un error; encontró un error; reportar un error; reportar error; nota del editor;
      nota de la redacción; edición :; editado por; traducción :; traducido por; fe de errores; ha visto un error;
      has encontrado; informa de un error; si encuentra; noticia en desarrollo
    `),
    whole: list(`
      reportar un error; reportar error; fe de errores; informar de un error; corregir noticia; erratas; fe de erratas
    `),
  },
  advertising: {
    whole: list(`
      publicidad; anuncio; anuncios; patrocinado; contenido de marca; donar; dona; apóyanos; espacio patrocinado;
      brandcontent; publirreportaje; continúa debajo; anunciantes; done
    `),
    start: list(`
      publicidad :; continúa leyendo; anuncio :; haz una donación; ayúdanos; tu apoyo
    `),
  },
  rates: {
    start: list(`
      tipo de cambio; el tiempo en; cotización; dólar hoy; clima en
    `),
    whole: list(`
      tipo de cambio; el tiempo; cotizaciones; clima; divisas; bolsa; dólar
    `),
  },
  byline: {
    start: list(`
      por redacción; por :; autor :; autores :; texto :; redacción :; escrito por; elaborado por; sobre el autor;
      publicado por; de nuestro corresponsal; por nuestro; enviado por; más de este autor; corresponsal :;
      periodista :
    `),
    whole: list(`
      autor; redacción; por redacción; autores; agencia; la redacción; corresponsal; enviado especial; sobre el autor;
      administrador
    `),
  },
  published: {
    start: list(`
      publicado el; publicado; fecha de publicación; creado el; publicada el; creado
    `),
  },
  updated: {
    start: list(`
      actualizado; actualizado el; última actualización; modificado; actualizada; actualización
    `),
  },
  today: {
    start: list(`
      hoy es; hoy :
    `),
  },
  by: ['por'],
  attribution: list(`
    informó; informa; anunció; señaló; indicó; según; afirmó; reportó; de acuerdo con; citando; comunicó
  `),
};
