/** A German maker of routers who sells to businesses in three markets, as an address holds it. */
export const router =
  '#roles=manufacturer&markets=EU,UK,JP&seat=DE&staff=80&turnover=?&balanceSheet=?&nace=26&customers=business&product.digital=yes&product.connected=internet&product.radio=yes&product.cloud=yes&product.machinery=no&product.safetyComponent=no&product.kinds=router&plant=-&placedOnMarket=ongoing&substantiallyModified=no&labels=-&designations=-&date=2026-11-29';
