; severity: error
; enabled: yes
; tests: no
; needs: params|cookies|request
; summary: Data of the request is turned into objects of its own choosing.
; message: `{receiver}.{method}` builds any object that the data names, and this data is the
;   request's.
; why:
;   `Marshal.load` and unsafe YAML create objects of any class, and some classes run code while they
;   are created.
; help:
;   Read a format that has data only: `JSON.parse`, or `YAML.safe_load` with the classes you expect.
; bad:
;   Marshal.load(cookies[:state])
; bad:
;   Marshal.load(Base64.decode64(params[:state]))
; bad:
;   YAML.unsafe_load(request.body.read)
; bad:
;   YAML.load(params[:config])
; bad:
;   def restore
;     raw = cookies[:cart]
;     Marshal.load(Base64.decode64(raw))
;   end
; good:
;   Marshal.load(File.binread(cache))
; good:
;   YAML.safe_load(params[:config])
((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @receiver "Marshal" "YAML" "Psych" "Oj") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream" "object_load"))
