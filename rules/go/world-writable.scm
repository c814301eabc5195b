; severity: warning
; enabled: yes
; tests: no
; summary: Everybody on the machine may change a file.
; message: With mode {mode} everybody on this machine may change it.
; why:
;   Other users and programs can replace what is in it: data, scripts that are run later.
; help:
;   Mode 644 for files, 755 for folders, less where there are secrets.
; bad:
;   func f() {
;   	os.Chmod(path, 0777)
;   }
; bad:
;   func f() {
;   	os.MkdirAll(path, 0o777)
;   }
; good:
;   func f() {
;   	os.MkdirAll(path, 0o755)
;   }
((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (int_literal) @mode .)) @match
  (#eq? @package "os") (#any-of? @method "Chmod" "Mkdir" "MkdirAll" "WriteFile" "OpenFile") (#match? @mode "^0o?[0-7][0-7][37]$"))
