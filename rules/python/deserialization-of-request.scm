; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: Data of the request is turned into objects of its own choosing.
; message: This builds any object that the data names, and the data is the request's.
; why:
;   Such data can name functions that are called while it is read.
; help:
;   Read a format that has data only, such as JSON.
; bad:
;   def view(request):
;       pickle.loads(request.body)
; bad:
;   def view(request):
;       raw = base64.b64decode(request.cookies["cart"])
;       pickle.loads(raw)
; good:
;   def view(request):
;       json.loads(request.body)
; good:
;   def view(request):
;       yaml.safe_load(request.body)
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "pickle.loads" "pickle.load" "cPickle.loads" "marshal.loads" "dill.loads" "yaml.load" "yaml.unsafe_load" "jsonpickle.decode" "shelve.open"))
