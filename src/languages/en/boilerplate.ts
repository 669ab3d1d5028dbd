import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      photo :; photos :; photo by; photos by; photo credit; photo courtesy; photo courtesy of; image :; images :;
      image credit; picture :; pictures :; video :; photograph :; file photo; illustration :; getty images; © getty;
      photo ©; photo -; screenshot :
    `),
    whole: list(`
      photo; photos; gallery; photo gallery; image gallery; video; videos; images; view gallery; see all photos;
      enlarge image; view image in fullscreen; slideshow; play video; watch video; watch the video; getty images;
      shutterstock; reuters; associated press; afp; ap photo
    `),
  },
  source: {
    start: list(`
      source :; sources :; via :; original article :; originally published; this article was originally published;
      this story was originally published; this article originally appeared; this article first appeared;
      original source :
    `),
  },
  share: {
    start: list(`
      share on; share this; share via; share :; tweet this; share the article; share article; like us on; pin it;
      copy link; send to a friend; click to share on; follow along on; share with your|friends
    `),
    whole: list(`
      share; share this article; share this; share this story; share this page; share this post; share article;
      share the article; tweet; like this; link; copy link; copied; link copied; shares; total shares;
      email this article; send; recommend; spread the word; print; print this article; print this page; print article;
      save; save article; save for later; gift this article
    `),
  },
  subscribe: {
    start: list(`
      subscribe to our; subscribe to the; subscribe now; subscribe today; subscribe for; subscribe on; follow us on;
      follow us; follow us :; sign up for our; sign up for the; sign up to our; sign up now; sign up here;
      sign up to receive; get our newsletter; get the latest; join our newsletter; join our telegram; join us on;
      download our app; get our app; get our free; stay up to date with; stay connected; enter your email;
      to continue reading; already a subscriber; become a member; want more; find us on; like us on facebook; follow @;
      by signing up; thank you for subscribing; thanks for signing up; for more news
    `),
    whole: list(`
      subscribe; subscribe now; newsletter; newsletters; sign up; follow; follow us; stay connected; rss; rss feed;
      get the app; already subscribed; email address; your email; your email address; join now;
      follow us on social media
    `),
  },
  related: {
    whole: list(`
      more news; related news; related articles; related stories; related; related content; related posts;
      related topics; related links; related coverage; read more; read next; up next; more stories; more on this story;
      more on this topic; more on this; more like this; you may also like; you might also like; you may like;
      recommended; recommended for you; recommended articles; recommended stories; recommended reading; most popular;
      most read; most viewed; most shared; most commented; trending; trending now; popular; popular now; popular posts;
      popular news; popular stories; latest; latest news; latest stories; latest articles; latest posts;
      latest headlines; top stories; top news; news feed; other news; other stories; also read; read also; see also;
      also in the news; around the web; from around the web; from our partners; sponsored content; sponsored stories;
      promoted stories; editor's picks; editors' picks; editor’s picks; what to read next; don't miss; don’t miss;
      more headlines; more articles; similar articles; similar news; in case you missed it; top articles;
      previous article; next article; previous post; next post; previous; next; newer post; older post; explore more;
      keep reading; continue reading; similar stories; recent posts; recent news; featured; featured stories;
      must read; must reads; breaking news; view all; see all; show more; load more; more videos; all news;
      more information; further reading; in this article; share this article on; next story; previous story
    `),
    start: list(`
      more from; more on :; read also :; also read :; read more :; read more about; read more from; see also :;
      read next :; related :; related article :; related stories :; related articles :; must read :; also see :;
      up next :; recommended :; previous article; next article; previous post; next post; read the full; click here to;
      click here for; watch :; watch more; listen :; you may also like; editors' note :; don't miss :;
      latest news from; more news on; next post :; previous post :
    `),
  },
  rights: {
    start: list(`
      copyright ©; © copyright; (c) 20; this material may not be; the views expressed; the opinions expressed;
      opinions expressed; views expressed; any reproduction; when reprinting; use of this site;
      this site is protected by; republish; reprinted with permission; when using materials; ©; copyright;
      terms of use; no part of this publication|article|website|site|page
    `),
    inside: list(`
      all rights reserved; may not be published , broadcast; without prior written permission;
      without the written permission; link to the source is required; link to the site is required; hyperlink to;
      do not necessarily reflect; do not necessarily represent
    `),
    whole: list(`
      copyright; disclaimer; terms of use; terms of service; terms and conditions; privacy policy; legal notice;
      terms & conditions; reprints; permissions; rights and permissions; request reprints; terms; privacy; legal
    `),
  },
  contacts: {
    whole: list(`
      contact; contact us; contacts; about us; about; advertise; advertise with us; advertise here; careers; imprint;
      our team; help; faq; feedback; site map; sitemap; press office; media contacts; press contact; media contact;
      accessibility; who we are; customer service; about the author; about the authors; media kit
    `),
    start: list(`
      contact us; contact :; contacts :; email us; e - mail :; email :; tel :; tel .; phone :; fax :; address :;
      write to us; send us; for media inquiries; for more information , contact; for more information contact;
      for further information , please; for more information , please; media contact; press contact;
      to contact the reporter; got a tip; have a story; about the author
    `),
  },
  counters: {
    start: list(`
      views :; reads :; page views; reading time; read time; comments :; hits :; viewed; word count; visits :;
      number of views; shares :
    `),
    whole: list(`
      views; min read; minute read; minutes read; no comments; comment count; likes; shares; hits;
      replies; reply
    `),
    inside: list(`
      min read; minute read
    `),
  },
  comments: {
    whole: list(`
      comments; leave a comment; leave a reply; post a comment; add a comment; add comment; comment; write a comment;
      join the conversation; join the discussion; reader comments; show comments; view comments; hide comments;
      read comments; no comments yet; comments are closed; comments closed; discussion; your comment;
      view all comments; load comments; be the first to comment; post comment; conversation; what do you think;
      responses; log in to comment; sort by; most liked; report abuse; report comment; cancel reply; in the comments;
      have your say
    `),
    start: list(`
      comments (; your email address will not; comments are closed; comments are moderated; leave a comment;
      leave a reply; what do you think; let us know in the comments; tell us in the comments; please log in to;
      you must be logged in; to comment on; to leave a comment; log in to post; join the conversation;
      add your comment; sign in to comment; all comments are; comments on this; this comment has been;
      required fields are marked; notify me of; powered by disqus; please enable javascript;
      view the discussion thread
    `),
  },
  consent: {
    start: list(`
      we use cookies; this website uses cookies; this site uses cookies; our website uses cookies; by using this site;
      by clicking; we and our partners; your privacy; cookie settings; this site is protected; allow content;
      to view this content; javascript is; please enable; your browser; we have updated our; we value your;
      by continuing to use|browse
    `),
    whole: list(`
      accept; accept all; accept cookies; i agree; agree; ok; got it; close; manage cookies; cookie policy; cookies;
      cookie settings; cookie preferences; manage preferences; reject all; do not sell my personal information;
      accept all cookies; reject all cookies; cookie settings; manage cookies
    `),
  },
  navigation: {
    whole: list(`
      home; skip to content; skip to main content; skip to main navigation; jump to content; menu; main menu; search;
      search this site; news; sections; all sections; topics; archive; archives; back to top; to top; top; back;
      go back; back to news; back to list; world; politics; economy; business; sport; sports; culture; society;
      science; opinion; technology; health; entertainment; lifestyle; regions; interviews; analytics; press center;
      press centre; press releases; press release; events; calendar; language; languages; english; russian;
      russian version; full version; mobile version; go to the main site; home page; main page; close menu; open menu;
      toggle navigation; categories; category; media; multimedia; documents; e - paper; today's paper; more;
      international; local; national; video; photos; live; breaking; listen live; watch live; site index;
      table of contents; contents; on this page; corridors; tenders; library; login; register; environment; travel; editorials; features; arts; obituaries; letters; markets; finance; region; europe; asia; caucasus; central asia; energy; transport; security; defence; defense; law; education; faculties; admissions; research; students; alumni; publications; projects; partners; vacancies; procurement; who we are; what we do; where we work; our work; resources; newsroom; press room; media centre; media center; statements; speeches; consular services; consular information; embassies; visas; ministry; minister; foreign policy; structure; the minister; the ministry; contacts; about us
    `),
    start: list(`
      you are here :; you are here; skip to; home »; home >; home /; home ›; home →; main page >; go to the main;
      back to; return to; jump to; toggle navigation; posted in :; filed in :; select language; choose language;
      switch to
    `),
  },
  account: {
    whole: list(`
      log in; login; sign in; register; sign out; log out; my account; create account; create an account;
      forgot password; forgot your password; join; my profile; subscribe or log in; sign in or register; logout;
      password; username
    `),
    start: list(`
      log in to; sign in to; login to; log in with; sign in with; welcome back; you are logged; create a free;
      not a member; remember me
    `),
  },
  tags: {
    start: list(`
      tags :; tag :; tagged :; topics :; filed under; keywords :; category :; categories :; tagged with; posted in;
      section :; key words :; related topics :; more about :; labels :; subjects :; hashtags :
    `),
    whole: list(`
      tags; topics; keywords; filed under; related tags; categories
    `),
  },
  tools: {
    whole: list(`
      print; print version; printer friendly; printer - friendly version; pdf; download pdf; save as pdf; text size;
      font size; listen; listen to this article; listen to article; listen to the article; translate; print this;
      a - a +; email; read aloud; download; increase font; decrease font; expand; collapse; open in app; reader view;
      full screen; pause; play; mute; share and print
    `),
    start: list(`
      font size; text size; listen to this; print version; click to print; click to email; change font;
      this article is also available; read this article in; this page was; your browser does not support; audio :;
      download the
    `),
  },
  editorial: {
    start: list(`
      editor's note :; editor’s note :; correction :; clarification :; editing by; reporting by; additional reporting;
      writing by; compiled by; edited by; if you have found; found a mistake; found an error; spotted a mistake;
      report an error; report a typo; see something wrong; noticed an error; if you notice;
      this article has been updated; translated by; translation by; this is a developing story;
      this article was amended; more to follow; this story was originally; this story has been updated|corrected
    `),
    whole: list(`
      corrections; report error; report an error; report a mistake; send a correction; ends; - 30 -
    `),
  },
  advertising: {
    whole: list(`
      advertisement; ad; ads; sponsored; advertising; story continues below; story continues below advertisement;
      article continues below; article continues below advertisement; continue reading below; scroll to continue;
      promoted; partner content; paid content; paid post; donate; donate now; support us; support our work; skip ad;
      remove ads; advertise
    `),
    start: list(`
      advertisement :; advertisement -; article continues after; story continues after;
      continue reading the main story; support our; donate to; support independent; please support; become a patron;
      buy now; shop now; ad feedback; we may earn; this post may contain affiliate; this article contains affiliate;
      sponsored by; if you like this; if you enjoyed this
    `),
  },
  rates: {
    start: list(`
      currency rates; exchange rates; exchange rate :; official exchange rate; weather :; weather in; currency :;
      usd /; today's weather
    `),
    whole: list(`
      currency rates; exchange rates; weather; currencies; weather forecast; markets; currency
    `),
  },
  byline: {
    start: list(`
      by staff; by our staff; by our correspondent; written by; author :; authors :; text :; reporter :; posted by;
      published by; submitted by; contributed by; words :; story by; by :; view author; see all articles by;
      all posts by; more articles by; about the writer
    `),
    whole: list(`
      staff report; staff writer; staff reporter; admin; administrator; editor; author; by author; news desk; web desk
    `),
  },
  published: {
    start: list(`
      published; published on; published at; posted on; posted; first published; date published; publication date;
      date :; date of publication; created; issued on; released; publish date; on air; aired
    `),
  },
  updated: {
    start: list(`
      updated; last updated; last update; modified; last modified; updated on; changed; latest update; edited on;
      revised
    `),
  },
  today: {
    start: list(`
      today is; today :; current date; now :
    `),
  },
  by: ['by'],
  attribution: list(`
    reports; reported; informs; has learned; according to; with reference to; citing; told; as reported by; said;
    informed
  `),
};
