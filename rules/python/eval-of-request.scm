; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: A value of the request is run as code.
; message: A value of the request is run as code.
; why:
;   Whoever sends the request runs any code with all that this program may do.
; help:
;   Look the value up in a table of what is allowed.
; bad:
;   def view(request):
;       eval(request.GET["q"])
; bad:
;   def view(request):
;       code = request.form.get("code")
;       exec(code)
; good:
;   def view(request):
;       literal_eval(request.GET["q"])
((call function: (_) @function arguments: (argument_list . (_) @data)) @match
  (#any-of? @function "eval" "exec" "compile"))
