; severity: notice
; enabled: no
; tests: no
; summary: `Marshal.load` on data from elsewhere can run code.
; message: `Marshal.{method}` builds any object the data asks for; data from elsewhere can run code.
; why:
;   Marshalled data names the classes to be built. There are well-known chains of classes in Ruby and
;   Rails that run a command while they are being built.
; help:
;   Store JSON, or a format with a schema. A deep copy, `Marshal.load(Marshal.dump(x))`, is not reported.
; bad:
;   Marshal.load(cookies[:state])
; bad:
;   Marshal.restore(data)
; good:
;   copy = Marshal.load(Marshal.dump(original))
; good:
;   Marshal.load("\x04\bi\x06")
; good:
;   JSON.parse(cookies[:state])
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#eq? @receiver "Marshal") (#any-of? @method "load" "restore"))
