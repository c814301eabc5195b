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
;   chmod 777 /srv/data
; bad:
;   chmod -R 0777 "$dir"
; good:
;   chmod 755 /srv/data
; good:
;   chmod 1777 /tmp/x
((command name: (command_name) @name argument: [(number) (word)] @mode) @match
  (#eq? @name "chmod") (#match? @mode "^0?[0-7][0-7][2367]$"))
