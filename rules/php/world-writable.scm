; severity: warning
; enabled: yes
; tests: no
; summary: Everybody on the machine may change a file.
; message: With mode {mode} everybody on this machine may change it.
; why:
;   Other users and programs can replace what is in it: data, scripts that are run later.
; help:
;   `0644` for files, `0755` for folders, less where there are secrets.
; bad:
;   chmod($path, 0777);
; bad:
;   mkdir($path, 0777, true);
; good:
;   chmod($path, 0755);
; good:
;   mkdir($path, 0750, true);
((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (integer) @mode))) @match
  (#any-of? @function "chmod" "mkdir" "\\chmod" "\\mkdir") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$"))
