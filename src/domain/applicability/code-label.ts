const written = new Map<string, string>(
  Object.entries({
    plc: 'PLC',
    vpn: 'VPN',
    siem: 'SIEM',
    pki: 'PKI',
    asic: 'ASIC',
    ip: 'IP',
    tld: 'TLD',
    dns: 'DNS',
    hmi: 'HMI',
    pc: 'PC',
    jp: 'Japan:',
    sg: 'Singapore:',
    jc: 'JC',
    star: 'STAR',
    cls: 'CLS',
  }),
);

/** A code of a fact in words, as a reader chooses it: `network-management` is "network management", `vpn` is "VPN". */
export function codeLabel(code: string): string {
  const words = code.split('-').map((word) => written.get(word) ?? word);
  return words.join(' ').replace('JC STAR', 'JC-STAR');
}
