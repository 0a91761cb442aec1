import { wordsOf } from './query-words.ts';

/**
 * Well-known services that have no page here. Their names are right as typed: without this, “Shopify” would be read as a
 * misspelt “Spotify”, and a question about it answered with another platform. A test holds that none of them has a page.
 */
export const ELSEWHERE: readonly string[] = (
  '23andMe, Airbnb, Airtable, AliExpress, Ancestry, Asana, Atlassian, Audible, Babbel, Badoo, Baidu, Bandcamp, Behance, BeReal, Bitbucket, Booking.com, ' +
  'Brave, Bumble, Calendly, ChatPDF, Chrome, ClickUp, Clubhouse, Cohere, Confluence, Coursera, Craigslist, Dailymotion, Deezer, DeepL, Depop, ' +
  'Disney+, Doodle, Douyin, Dribbble, Duolingo, Ecosia, ElevenLabs, Etsy, Expedia, FaceApp, Firefox, Fireflies, Fitbit, Fiverr, Flickr, Freepik, Gab, ' +
  'Garmin, Ghost, GitLab, Glassdoor, Goodreads, Grindr, Gumtree, Hinge, Hotmail, Hugging Face, Hulu, iCloud, Imgur, Indeed, Issuu, Jasper, Jira, KakaoTalk, ' +
  'Kick, Kickstarter, Klarna, Lensa, Letterboxd, LINE, LiveJournal, Loom, Lyft, Mailchimp, Match, Midjourney, Miro, Monday.com, Moodle, MyFitnessPal, ' +
  'Naver, Netflix, Nextcloud, Nextdoor, Nintendo, OkCupid, OnlyFans, Opera, Otter.ai, Oura, Patreon, PayPal, Peloton, Pi, Pixiv, PlayStation, Prezi, ' +
  'Protonmail, QuillBot, Revolut, Roblox, Rumble, Runway, Scribd, Shein, Shopify, Skype, SlideShare, Steam, Suno, SurveyMonkey, Temu, Tidal, Tinder, ' +
  'Trello, TripAdvisor, Truth Social, Turnitin, Typeform, Uber, Udemy, Udio, VKontakte, Viber, Vinted, Vivaldi, Walmart, Wattpad, Waze, Webex, WeChat, ' +
  'Weebly, Weibo, Wikipedia, Wix, Writesonic, Xbox, Xing, Yahoo, Yandex, Yelp, Zalando, Zapier, Zendesk'
).split(', ');

/** The words of those names. */
export const ELSEWHERE_WORDS: ReadonlySet<string> = new Set(ELSEWHERE.flatMap(wordsOf));
