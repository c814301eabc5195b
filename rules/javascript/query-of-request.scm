; severity: error
; enabled: yes
; tests: no
; needs: req|request|ctx
; summary: The whole request becomes a query of the database.
; message: The request is the query: `$ne` in place of a password fits every user.
; why:
;   A document database takes operators from the query. Whoever sends the request chooses which.
; help:
;   Name each field and make its value a text: `{ name: String(req.body.name) }`.
; bad:
;   app.get("/", (req, res) => {
;     User.findOne(req.body);
;   });
; bad:
;   app.get("/", (req, res) => {
;     db.collection("a").find(req.query);
;   });
; good:
;   app.get("/", (req, res) => {
;     User.findOne({ _id: String(req.body.id) });
;   });
; good:
;   app.get("/", (req, res) => {
;     list.find((each) => each.id === req.params.id);
;   });
((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(member_expression) (identifier)] @data)) @match
  (#any-of? @method "find" "findOne" "findOneAndUpdate" "deleteMany" "deleteOne" "updateOne" "updateMany" "countDocuments"))
