; severity: notice
; enabled: no
; tests: no
; summary: `open` starts a command when its argument begins with `|`.
; message: `open` starts a command when its argument begins with `|`; use `File.open` or `URI.open`.
; why:
;   `Kernel#open` runs what follows a leading `|` as a command, up to Ruby 3.4. A name that
;   comes from elsewhere is then a command from elsewhere.
; help:
;   `File.open`, `File.read` and `URI.parse(url).open` do not start commands. A text that the program
;   itself begins is not reported.
; bad:
;   open(params[:file])
; bad:
;   Kernel.open(url)
; good:
;   File.open(path)
; good:
;   open("/etc/hosts")
; good:
;   open("data/#{name}")
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match
  (#eq? @receiver "Kernel") (#eq? @method "open"))
((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match
  (#eq? @method "open"))
