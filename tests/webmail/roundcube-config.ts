/** Dovecot over the Maildir in `folder`, loopback only, without TLS; its one user is `desk` with the password `desk`. */
export function dovecotConfig(folder: string, imapPort: number): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${folder}/mail/%n
first_valid_uid = 1
passdb {
  driver = static
  args = password=desk
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${folder}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
}
`;
}

/** Roundcube with a database in `folder`; nothing leaves the machine. */
export function roundcubeConfig(folder: string, imapPort: number, skin: string): string {
  return `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:25';
$config['product_name'] = 'Webmail';
$config['des_key'] = 'loopback-only-test-key-1';
$config['plugins'] = [];
$config['skin'] = '${skin}';
$config['log_dir'] = '${folder}/roundcube/logs/';
$config['temp_dir'] = '${folder}/roundcube/temp/';
`;
}
