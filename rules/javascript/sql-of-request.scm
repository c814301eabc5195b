; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: A value of the request is put into SQL text.
; message: A value of the request becomes part of the SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   Write a placeholder in the text and hand the value over beside it.
; bad:
;   app.get("/", (req, res) => {
;     db.query(`SELECT * FROM a WHERE b = '${req.query.b}'`);
;   });
; bad:
;   app.get("/", (req, res) => {
;     const sql = "DELETE FROM a WHERE id = " + req.params.id;
;     connection.execute(sql);
;   });
; good:
;   app.get("/", async (req, res) => {
;     await actors.query(req.params.handle);
;   });
; good:
;   app.get("/", (req, res) => {
;     db.query("SELECT * FROM a WHERE b = ?", [req.query.b]);
;   });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match
  (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all")
  (#match? @data "^.\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\s"))
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (identifier) @data)) @match
  (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all")
  (#match? @object "(?:[dD]b|[dD]atabase|[cC]onn|[cC]onnection|[pP]ool|[cC]lient|sequelize|knex|prisma)$"))
