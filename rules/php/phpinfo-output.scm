; severity: warning
; enabled: yes
; tests: no
; summary: The whole configuration of the server is shown.
; message: `phpinfo` shows paths, versions, modules and the environment with its secrets.
; why:
;   It tells an attacker which holes to look for, and often the passwords too.
; help:
;   Remove it.
; bad:
;   phpinfo();
; bad:
;   if ($_GET['x']) { phpinfo(INFO_ALL); }
; good:
;   $info = phpversion();
((function_call_expression function: (_) @function) @match
  (#any-of? @function "phpinfo" "\\phpinfo"))
