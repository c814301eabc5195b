; severity: warning
; enabled: yes
; tests: no
; summary: Everybody on the machine may change a file.
; message: With mode {mode} everybody on this machine may change it.
; why:
;   Other users and programs can replace what is in it: data, scripts that are run later.
; help:
;   `0o644` for files, `0o755` for folders, less where there are secrets.
; bad:
;   File.chmod(0777, path)
; bad:
;   FileUtils.mkdir_p(path, mode: 0o777)
; bad:
;   FileUtils.chmod_R(0666, path)
; good:
;   File.chmod(0755, path)
; good:
;   FileUtils.chmod("+x", path)
; good:
;   FileUtils.mkdir_p(path, mode: 0o1777)
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (integer) @mode)) @match
  (#any-of? @class "File" "FileUtils") (#match? @method "chmod") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$"))
((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (integer) @mode))) @match
  (#any-of? @class "File" "FileUtils" "Dir") (#eq? @key "mode") (#match? @mode "^0o?[0-7][0-7][2367]$"))
