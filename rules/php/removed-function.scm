; severity: error
; enabled: yes
; tests: yes
; summary: A function is used that PHP no longer has.
; message: `{function}` was removed from PHP; the program fails here.
; why:
;   `mysql_query`, `each`, `create_function`, `split` and others were deprecated for years and are
;   gone since PHP 7 or 8.
; help:
;   `mysqli` or PDO, `foreach`, a closure, `preg_split`, `openssl_encrypt`.
; bad:
;   $result = mysql_query($sql);
; bad:
;   while (list($key, $value) = each($list)) { show($value); }
; bad:
;   $parts = split(',', $text);
; good:
;   $result = mysqli_query($db, $sql);
; good:
;   if (function_exists('mysql_query')) { mysql_query($sql); }
; good:
;   $parts = $text->split(',');
((function_call_expression function: (name) @function) @match
  (#any-of? @function "mysql_query" "mysql_connect" "mysql_pconnect" "mysql_select_db" "mysql_fetch_array" "mysql_fetch_assoc" "mysql_fetch_row" "mysql_fetch_object" "mysql_num_rows" "mysql_real_escape_string" "mysql_error" "mysql_close" "mysql_insert_id" "each" "create_function" "split" "spliti" "ereg" "eregi" "ereg_replace" "eregi_replace" "mcrypt_encrypt" "mcrypt_decrypt" "get_magic_quotes_gpc" "get_magic_quotes_runtime" "set_magic_quotes_runtime" "money_format" "call_user_method" "session_register" "session_unregister" "restore_include_path" "hebrevc" "convert_cyr_string" "ezmlm_hash"))
