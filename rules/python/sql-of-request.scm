; severity: error
; enabled: yes
; tests: no
; needs: request
; summary: A value of the request is put into SQL text.
; message: A value of the request becomes part of the SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   Write a placeholder in the text and hand the value over beside it.
; bad:
;   def view(request):
;       cursor.execute("SELECT * FROM a WHERE b = '%s'" % request.GET["b"])
; bad:
;   def view(request):
;       name = request.form["name"]
;       db.session.execute(f"DELETE FROM a WHERE b = '{name}'")
; good:
;   def view(request):
;       cursor.execute("SELECT * FROM a WHERE b = %s", [request.GET["b"]])
; good:
;   def view(request):
;       cursor.execute("SELECT %s" % int(request.GET["b"]))
((call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "execute" "executemany" "executescript" "raw" "extra"))
