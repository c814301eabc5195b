; severity: error
; enabled: yes
; tests: no
; summary: A request chooses which objects are built, and can run code by it.
; message: `{receiver}.{method}` builds any object that the data names, and this data is the request's.
; why:
;   Marshal and unrestricted YAML name the classes to be built. There are well-known chains of classes in
;   Ruby and Rails that run a command while they are being built.
; help:
;   `JSON.parse`, or `YAML.safe_load` with `permitted_classes`. Signed cookies keep others from writing
;   them, but a leaked key then is a leaked server.
; bad:
;   Marshal.load(cookies[:state])
; bad:
;   Marshal.load(Base64.decode64(params[:state]))
; bad:
;   YAML.unsafe_load(request.body.read)
; bad:
;   YAML.load(params[:config])
; good:
;   Marshal.load(File.binread(cache))
; good:
;   YAML.safe_load(params[:config])
; good:
;   JSON.parse(request.body.read)
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "Marshal" "YAML" "Psych") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream")
  (#match? @data "^(?:[A-Za-z0-9_:]{0,40}\\.\\w{1,40}\\()?(?:params|cookies|request)\\b"))
