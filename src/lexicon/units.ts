/** Currency signs and codes before a figure → ISO 4217. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD', 'us$': 'USD', 'u.s.$': 'USD', 'a$': 'AUD', 'au$': 'AUD', 'c$': 'CAD', 'ca$': 'CAD', 'hk$': 'HKD', 'nz$': 'NZD', 's$': 'SGD', 'r$': 'BRL', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₴': 'UAH', '₪': 'ILS', '₩': 'KRW', '₺': 'TRY', '₦': 'NGN',
  usd: 'USD', eur: 'EUR', gbp: 'GBP', inr: 'INR', aud: 'AUD', cad: 'CAD', jpy: 'JPY', chf: 'CHF', cny: 'CNY', rmb: 'CNY', rub: 'RUB', uah: 'UAH', rm: 'MYR', myr: 'MYR', sgd: 'SGD', hkd: 'HKD', try: 'TRY', ils: 'ILS', sar: 'SAR', aed: 'AED', krw: 'KRW', brl: 'BRL', mxn: 'MXN', kes: 'KES', ksh: 'KES', etb: 'ETB', iqd: 'IQD', yer: 'YER', syp: 'SYP', rs: 'INR', 'rs.': 'INR', pkr: 'PKR', ngn: 'NGN', zar: 'ZAR', sek: 'SEK', nok: 'NOK', hk: 'HKD',
};

/** Currency words behind a figure. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD', buck: 'USD', euro: 'EUR', pound: 'GBP', sterling: 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rupee: 'INR', ruble: 'RUB', rouble: 'RUB', hryvnia: 'UAH', shekel: 'ILS', won: 'KRW', lira: 'TRY', rand: 'ZAR', naira: 'NGN', franc: 'CHF', krona: 'SEK', krone: 'NOK', peso: 'MXN', riyal: 'SAR', dirham: 'AED', cent: 'USD',
};

/** Units of measure → UCUM codes (https://ucum.org). Singular; plurals drop their s. */
export const measureUnits: Readonly<Record<string, string>> = {
  kilometre: 'km', kilometer: 'km', km: 'km', metre: 'm', meter: 'm', m: 'm', centimetre: 'cm', centimeter: 'cm', cm: 'cm', millimetre: 'mm', millimeter: 'mm', mm: 'mm', mile: '[mi_i]', mi: '[mi_i]', foot: '[ft_i]', feet: '[ft_i]', ft: '[ft_i]', yard: '[yd_i]', inch: '[in_i]', inches: '[in_i]',
  kilogram: 'kg', kilogramme: 'kg', kilo: 'kg', kg: 'kg', gram: 'g', tonne: 't', ton: 't', pound: '[lb_av]', lb: '[lb_av]', lbs: '[lb_av]', ounce: '[oz_av]', litre: 'L', liter: 'L', gallon: '[gal_us]', barrel: '[bbl_us]', acre: '[acr_us]', hectare: 'har', ha: 'har',
  degree: 'deg', kph: 'km/h', kmh: 'km/h', mph: '[mi_i]/h', knot: '[kn_i]', megawatt: 'MW', mw: 'MW', gigawatt: 'GW', gw: 'GW', kilowatt: 'kW', volt: 'V', hertz: 'Hz', hz: 'Hz', mpa: 'MPa', kwh: 'kW.h', mwh: 'MW.h', gwh: 'GW.h', twh: 'TW.h', kw: 'kW', khz: 'kHz', mhz: 'MHz', ghz: 'GHz', ml: 'mL', cl: 'cL', 'km²': 'km2', 'm²': 'm2', km2: 'km2', m2: 'm2', sqm: 'm2', hp: '[HP]', bhp: '[HP]', nm: '[nmi_i]', ps: '[HP]', mpg: '[mi_i]/[gal_us]', bpd: '[bbl_us]/d', degc: 'Cel', degf: '[degF]', kmph: 'km/h', mm2: 'mm2', kn: 'kN', bar: 'bar', psi: '[psi]', kv: 'kV',
  byte: 'By', megabyte: 'MBy', gigabyte: 'GBy', gb: 'GBy', mb: 'MBy', tb: 'TBy',
};

/** Spans of time → UCUM. */
export const timeUnits: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h', day: 'd', night: 'd', week: 'wk', fortnight: 'wk', month: 'mo', year: 'a', decade: '10.a', century: '100.a' };

/** Units of one letter, read only where they stand against their figure ("118p", "40g") in lower case. */
export const gluedUnits: Readonly<Record<string, string>> = { p: 'GBX', g: 'g', l: 'L', w: 'W' };
