package dberr

// Code names one condition. The zero Code is Internal, so that a forgotten code
// is an error and not a success. Codes travel by SQLSTATE plus name, never by
// number: see Parse.
type Code uint16

// Safety tells whether a failed request may be sent again.
type Safety uint8

const (
	// Final means that sending the same request again cannot help.
	Final Safety = iota
	// Restart means that the transaction as a whole may be run again.
	Restart
	// Safe means that nothing was done: the request itself may be sent again.
	Safe
	// Unknown means that the request may or may not have taken effect.
	Unknown
)

// Info is what the catalogue knows about a code.
type Info struct {
	Name     string // PostgreSQL's condition name, or ours in the same style
	SQLState string
	HTTP     int
	RESP     string // prefix of a RESP error
	Safety   Safety
	Advice   string // what to do next; empty where the message says it
}

// The codes, grouped by SQLSTATE class.
const (
	Internal Code = iota

	// Warnings and notices.
	SuccessfulCompletion
	Warning

	ConnectionFailure
	ProtocolViolation
	FeatureNotSupported
	InvalidTransactionInitiation

	DataException
	StringDataRightTruncation
	NumericValueOutOfRange
	NullValueNotAllowed
	DatetimeFieldOverflow
	InvalidDatetimeFormat
	InvalidTimeZoneDisplacement
	DivisionByZero
	IntervalFieldOverflow
	InvalidArgumentForLogarithm
	InvalidArgumentForPower
	InvalidArgumentForWidthBucket
	InvalidRowCountInLimit
	InvalidRowCountInOffset
	InvalidEscapeCharacter
	InvalidEscapeSequence
	InvalidRegularExpression
	CharacterNotInRepertoire
	InvalidParameterValue
	SubstringError
	ArraySubscriptError
	InvalidTextRepresentation
	InvalidBinaryRepresentation
	BadCopyFileFormat
	UntranslatableCharacter
	DuplicateJSONObjectKey
	InvalidJSONText
	InvalidSQLJSONSubscript
	SQLJSONItemCannotBeCast

	IntegrityConstraintViolation
	NotNullViolation
	ForeignKeyViolation
	UniqueViolation
	CheckViolation
	CardinalityViolation

	InvalidTransactionState
	ActiveTransaction
	NoActiveTransaction
	ReadOnlyTransaction
	InFailedTransaction
	IdleInTransactionTimeout

	InvalidStatementName
	InvalidCursorName
	DependentObjectsStillExist
	InvalidAuthorization
	InvalidPassword
	InvalidCatalogName
	InvalidSchemaName
	InvalidSavepoint

	SerializationFailure
	StatementCompletionUnknown
	DeadlockDetected

	SyntaxError
	InvalidName
	NameTooLong
	ReservedName
	DuplicateColumn
	AmbiguousColumn
	UndefinedColumn
	UndefinedObject
	DuplicateObject
	DuplicateAlias
	DuplicateFunction
	AmbiguousFunction
	GroupingError
	DatatypeMismatch
	WrongObjectType
	CannotCoerce
	UndefinedFunction
	UndefinedTable
	UndefinedParameter
	DuplicateTable
	DuplicatePreparedStatement
	DuplicateCursor
	InvalidColumnReference
	InvalidColumnDefinition
	InvalidTableDefinition
	InvalidObjectDefinition
	IndeterminateDatatype
	InvalidRecursion
	WindowingError
	InvalidForeignKey
	InsufficientPrivilege
	AmbiguousParameter
	CollationMismatch
	InvalidFunctionDefinition

	DiskFull
	OutOfMemory
	TooManyConnections
	ConfigurationLimitExceeded
	Busy

	StatementTooComplex
	TooManyColumns
	TooManyArguments
	ProgramLimitExceeded

	ObjectNotInPrerequisiteState
	ObjectInUse
	CantChangeRuntimeParam
	LockNotAvailable

	QueryCanceled
	StatementTimeout
	AdminShutdown
	CannotConnectNow
	Draining

	IOError
	DataCorrupted

	// Between gateway and storage.
	NotLeader
	NoLeader
	SchemaChanged
	ShardMoved
	WouldWait
	TooOld
	Overloaded
	SnapshotTooOld

	codeCount
)

var infos = [codeCount]Info{
	Internal:             {"internal_error", "XX000", 500, "ERR", Final, "This is a fault of the server; its log holds more."},
	SuccessfulCompletion: {"successful_completion", "00000", 200, "OK", Final, ""},
	Warning:              {"warning", "01000", 200, "OK", Final, ""},

	ConnectionFailure:            {"connection_failure", "08006", 503, "ERR", Unknown, "Connect again."},
	ProtocolViolation:            {"protocol_violation", "08P01", 400, "ERR", Final, ""},
	FeatureNotSupported:          {"feature_not_supported", "0A000", 501, "ERR", Final, ""},
	InvalidTransactionInitiation: {"invalid_transaction_initiation", "0B000", 400, "ERR", Final, ""},

	DataException:                 {"data_exception", "22000", 400, "ERR", Final, ""},
	StringDataRightTruncation:     {"string_data_right_truncation", "22001", 400, "ERR", Final, ""},
	NumericValueOutOfRange:        {"numeric_value_out_of_range", "22003", 400, "ERR", Final, ""},
	NullValueNotAllowed:           {"null_value_not_allowed", "22004", 400, "ERR", Final, ""},
	DatetimeFieldOverflow:         {"datetime_field_overflow", "22008", 400, "ERR", Final, ""},
	InvalidDatetimeFormat:         {"invalid_datetime_format", "22007", 400, "ERR", Final, ""},
	InvalidTimeZoneDisplacement:   {"invalid_time_zone_displacement_value", "22009", 400, "ERR", Final, ""},
	DivisionByZero:                {"division_by_zero", "22012", 400, "ERR", Final, ""},
	IntervalFieldOverflow:         {"interval_field_overflow", "22015", 400, "ERR", Final, ""},
	InvalidArgumentForLogarithm:   {"invalid_argument_for_logarithm", "2201E", 400, "ERR", Final, ""},
	InvalidArgumentForPower:       {"invalid_argument_for_power_function", "2201F", 400, "ERR", Final, ""},
	InvalidArgumentForWidthBucket: {"invalid_argument_for_width_bucket_function", "2201G", 400, "ERR", Final, ""},
	InvalidRowCountInLimit:        {"invalid_row_count_in_limit_clause", "2201W", 400, "ERR", Final, ""},
	InvalidRowCountInOffset:       {"invalid_row_count_in_result_offset_clause", "2201X", 400, "ERR", Final, ""},
	InvalidEscapeCharacter:        {"invalid_escape_character", "22019", 400, "ERR", Final, ""},
	InvalidEscapeSequence:         {"invalid_escape_sequence", "22025", 400, "ERR", Final, ""},
	InvalidRegularExpression:      {"invalid_regular_expression", "2201B", 400, "ERR", Final, ""},
	CharacterNotInRepertoire:      {"character_not_in_repertoire", "22021", 400, "ERR", Final, ""},
	InvalidParameterValue:         {"invalid_parameter_value", "22023", 400, "ERR", Final, ""},
	SubstringError:                {"substring_error", "22011", 400, "ERR", Final, ""},
	ArraySubscriptError:           {"array_subscript_error", "2202E", 400, "ERR", Final, ""},
	InvalidTextRepresentation:     {"invalid_text_representation", "22P02", 400, "ERR", Final, ""},
	InvalidBinaryRepresentation:   {"invalid_binary_representation", "22P03", 400, "ERR", Final, ""},
	BadCopyFileFormat:             {"bad_copy_file_format", "22P04", 400, "ERR", Final, ""},
	UntranslatableCharacter:       {"untranslatable_character", "22P05", 400, "ERR", Final, ""},
	DuplicateJSONObjectKey:        {"duplicate_json_object_key_value", "22030", 400, "ERR", Final, ""},
	InvalidJSONText:               {"invalid_json_text", "22032", 400, "ERR", Final, ""},
	InvalidSQLJSONSubscript:       {"invalid_sql_json_subscript", "22033", 400, "ERR", Final, ""},
	SQLJSONItemCannotBeCast:       {"sql_json_item_cannot_be_cast_to_target_type", "2203G", 400, "ERR", Final, ""},

	IntegrityConstraintViolation: {"integrity_constraint_violation", "23000", 409, "ERR", Final, ""},
	NotNullViolation:             {"not_null_violation", "23502", 409, "ERR", Final, ""},
	ForeignKeyViolation:          {"foreign_key_violation", "23503", 409, "ERR", Final, ""},
	UniqueViolation:              {"unique_violation", "23505", 409, "ERR", Final, ""},
	CheckViolation:               {"check_violation", "23514", 409, "ERR", Final, ""},
	CardinalityViolation:         {"cardinality_violation", "21000", 400, "ERR", Final, ""},

	InvalidTransactionState:  {"invalid_transaction_state", "25000", 400, "ERR", Final, ""},
	ActiveTransaction:        {"active_sql_transaction", "25001", 400, "ERR", Final, ""},
	NoActiveTransaction:      {"no_active_sql_transaction", "25P01", 400, "ERR", Final, ""},
	ReadOnlyTransaction:      {"read_only_sql_transaction", "25006", 400, "ERR", Final, ""},
	InFailedTransaction:      {"in_failed_sql_transaction", "25P02", 400, "ERR", Final, "End the transaction with ROLLBACK."},
	IdleInTransactionTimeout: {"idle_in_transaction_session_timeout", "25P03", 408, "ERR", Restart, ""},

	InvalidStatementName:       {"invalid_sql_statement_name", "26000", 400, "ERR", Final, ""},
	InvalidCursorName:          {"invalid_cursor_name", "34000", 400, "ERR", Final, ""},
	DependentObjectsStillExist: {"dependent_objects_still_exist", "2BP01", 409, "ERR", Final, ""},
	InvalidAuthorization:       {"invalid_authorization_specification", "28000", 401, "NOAUTH", Final, ""},
	InvalidPassword:            {"invalid_password", "28P01", 401, "WRONGPASS", Final, ""},
	InvalidCatalogName:         {"invalid_catalog_name", "3D000", 404, "ERR", Final, ""},
	InvalidSchemaName:          {"invalid_schema_name", "3F000", 404, "ERR", Final, ""},
	InvalidSavepoint:           {"invalid_savepoint_specification", "3B001", 400, "ERR", Final, ""},

	SerializationFailure:       {"serialization_failure", "40001", 409, "TRYAGAIN", Restart, "Run the transaction again."},
	StatementCompletionUnknown: {"statement_completion_unknown", "40003", 504, "ERR", Unknown, "Check whether the write took effect before you repeat it."},
	DeadlockDetected:           {"deadlock_detected", "40P01", 409, "TRYAGAIN", Restart, "Run the transaction again."},

	SyntaxError:                {"syntax_error", "42601", 400, "ERR", Final, ""},
	InvalidName:                {"invalid_name", "42602", 400, "ERR", Final, ""},
	NameTooLong:                {"name_too_long", "42622", 400, "ERR", Final, ""},
	ReservedName:               {"reserved_name", "42939", 400, "ERR", Final, ""},
	DuplicateColumn:            {"duplicate_column", "42701", 409, "ERR", Final, ""},
	AmbiguousColumn:            {"ambiguous_column", "42702", 400, "ERR", Final, ""},
	UndefinedColumn:            {"undefined_column", "42703", 400, "ERR", Final, ""},
	UndefinedObject:            {"undefined_object", "42704", 404, "ERR", Final, ""},
	DuplicateObject:            {"duplicate_object", "42710", 409, "ERR", Final, ""},
	DuplicateAlias:             {"duplicate_alias", "42712", 400, "ERR", Final, ""},
	DuplicateFunction:          {"duplicate_function", "42723", 409, "ERR", Final, ""},
	AmbiguousFunction:          {"ambiguous_function", "42725", 400, "ERR", Final, ""},
	GroupingError:              {"grouping_error", "42803", 400, "ERR", Final, ""},
	DatatypeMismatch:           {"datatype_mismatch", "42804", 400, "ERR", Final, ""},
	WrongObjectType:            {"wrong_object_type", "42809", 400, "WRONGTYPE", Final, ""},
	CannotCoerce:               {"cannot_coerce", "42846", 400, "ERR", Final, ""},
	UndefinedFunction:          {"undefined_function", "42883", 400, "ERR", Final, ""},
	UndefinedTable:             {"undefined_table", "42P01", 404, "ERR", Final, ""},
	UndefinedParameter:         {"undefined_parameter", "42P02", 400, "ERR", Final, ""},
	DuplicateTable:             {"duplicate_table", "42P07", 409, "ERR", Final, ""},
	DuplicatePreparedStatement: {"duplicate_prepared_statement", "42P05", 409, "ERR", Final, ""},
	DuplicateCursor:            {"duplicate_cursor", "42P03", 409, "ERR", Final, ""},
	InvalidColumnReference:     {"invalid_column_reference", "42P10", 400, "ERR", Final, ""},
	InvalidColumnDefinition:    {"invalid_column_definition", "42611", 400, "ERR", Final, ""},
	InvalidTableDefinition:     {"invalid_table_definition", "42P16", 400, "ERR", Final, ""},
	InvalidObjectDefinition:    {"invalid_object_definition", "42P17", 400, "ERR", Final, ""},
	IndeterminateDatatype:      {"indeterminate_datatype", "42P18", 400, "ERR", Final, ""},
	InvalidRecursion:           {"invalid_recursion", "42P19", 400, "ERR", Final, ""},
	WindowingError:             {"windowing_error", "42P20", 400, "ERR", Final, ""},
	InvalidForeignKey:          {"invalid_foreign_key", "42830", 400, "ERR", Final, ""},
	InsufficientPrivilege:      {"insufficient_privilege", "42501", 403, "NOPERM", Final, ""},
	AmbiguousParameter:         {"ambiguous_parameter", "42P08", 400, "ERR", Final, ""},
	CollationMismatch:          {"collation_mismatch", "42P21", 400, "ERR", Final, ""},
	InvalidFunctionDefinition:  {"invalid_function_definition", "42P13", 400, "ERR", Final, ""},

	DiskFull:                   {"disk_full", "53100", 507, "OOM", Safe, "Free disk space or delete rows; writes resume by themselves."},
	OutOfMemory:                {"out_of_memory", "53200", 507, "OOM", Safe, ""},
	TooManyConnections:         {"too_many_connections", "53300", 503, "ERR", Safe, "Close connections or raise the limit."},
	ConfigurationLimitExceeded: {"configuration_limit_exceeded", "53400", 503, "ERR", Safe, ""},
	Busy:                       {"insufficient_resources", "53000", 503, "TRYAGAIN", Safe, "The server is at its limit; send the request again later."},

	StatementTooComplex:  {"statement_too_complex", "54001", 400, "ERR", Final, ""},
	TooManyColumns:       {"too_many_columns", "54011", 400, "ERR", Final, ""},
	TooManyArguments:     {"too_many_arguments", "54023", 400, "ERR", Final, ""},
	ProgramLimitExceeded: {"program_limit_exceeded", "54000", 413, "ERR", Final, ""},

	ObjectNotInPrerequisiteState: {"object_not_in_prerequisite_state", "55000", 409, "ERR", Final, ""},
	ObjectInUse:                  {"object_in_use", "55006", 409, "ERR", Safe, ""},
	CantChangeRuntimeParam:       {"cant_change_runtime_param", "55P02", 400, "ERR", Final, ""},
	LockNotAvailable:             {"lock_not_available", "55P03", 409, "TRYAGAIN", Restart, ""},

	QueryCanceled:    {"query_canceled", "57014", 499, "ERR", Restart, ""},
	StatementTimeout: {"statement_timeout", "57014", 408, "ERR", Restart, ""},
	AdminShutdown:    {"admin_shutdown", "57P01", 503, "ERR", Restart, "Connect again."},
	CannotConnectNow: {"cannot_connect_now", "57P03", 503, "LOADING", Safe, "The server is starting; connect again in a moment."},
	Draining:         {"draining", "57P01", 503, "TRYAGAIN", Safe, "Connect again."},

	IOError:       {"io_error", "58030", 500, "ERR", Unknown, ""},
	DataCorrupted: {"data_corrupted", "XX001", 500, "ERR", Final, "Run `nodedb log check` on the data directory; restore from a backup or another replica."},

	NotLeader:      {"not_leader", "40001", 503, "MOVED", Safe, ""},
	NoLeader:       {"no_leader", "57P03", 503, "CLUSTERDOWN", Safe, "The shard is electing a leader; send the request again."},
	SchemaChanged:  {"schema_changed", "40001", 409, "TRYAGAIN", Safe, "Run the transaction again: a table that it uses was altered."},
	ShardMoved:     {"shard_moved", "40001", 503, "MOVED", Safe, ""},
	WouldWait:      {"would_wait", "55P03", 409, "TRYAGAIN", Safe, ""},
	TooOld:         {"request_too_old", "57014", 408, "ERR", Safe, ""},
	Overloaded:     {"overloaded", "53000", 503, "TRYAGAIN", Safe, "The server is at its limit; send the request again later."},
	SnapshotTooOld: {"snapshot_too_old", "72000", 410, "ERR", Restart, "Read at a later time: versions this old were removed."},
}

// Error makes a Code a target for errors.Is.
func (c Code) Error() string { return c.Info().Name }

// String returns the condition's name.
func (c Code) String() string { return c.Info().Name }

// Info returns what the catalogue knows; an unknown code reads as Internal.
func (c Code) Info() *Info {
	if c >= codeCount {
		c = Internal
	}
	return &infos[c]
}

// SQLState returns the five characters of the SQLSTATE.
func (c Code) SQLState() string { return c.Info().SQLState }

// Safety tells whether a request that failed with c may be sent again.
func (c Code) Safety() Safety { return c.Info().Safety }

// Codes returns every code, for tables that must cover them all.
func Codes() []Code {
	all := make([]Code, codeCount)
	for i := range all {
		all[i] = Code(i)
	}
	return all
}

var byName = func() map[string]Code {
	m := make(map[string]Code, codeCount)
	for c := range codeCount {
		m[infos[c].Name] = c
	}
	return m
}()

// Parse returns the code with that name; unknown names, from a newer peer, are
// Internal.
func Parse(name string) Code { return byName[name] }
