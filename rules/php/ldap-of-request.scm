; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A value of the request is put into a filter for LDAP or XPath.
; message: A value of the request becomes part of the query; its sender can ask for something else.
; why:
;   With `*` or brackets in it the value changes what is asked: a login without a password, other
;   people's entries.
; help:
;   `ldap_escape($value, '', LDAP_ESCAPE_FILTER)`; for XPath, allow letters and digits only.
; bad:
;   ldap_search($link, $base, '(uid=' . $_POST['user'] . ')');
; bad:
;   $nodes = $xpath->query("//user[name='" . $_GET['name'] . "']");
; good:
;   ldap_search($link, $base, '(uid=' . ldap_escape($_POST['user'], '', LDAP_ESCAPE_FILTER) . ')');
; good:
;   $db->query('SELECT 1');
((function_call_expression function: (_) @function arguments: (arguments (argument) (argument) . (argument (_) @data))) @match
  (#any-of? @function "ldap_search" "ldap_list" "ldap_read"))
((member_call_expression object: (_) @object name: (_) @method arguments: (arguments . (argument (_) @data))) @match
  (#match? @object "[xX]path$") (#any-of? @method "query" "evaluate"))
