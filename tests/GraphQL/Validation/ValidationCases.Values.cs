namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Values =>
    [
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { intArgField(intArg: 2) a: intArgField(intArg: -2) b: intArgField(intArg: null) booleanArgField(booleanArg: true) stringArgField(stringArg: \"s\") c: stringArgField(stringArg: \"\"\"b\"\"\") } }"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { floatArgField(floatArg: 1.1) a: floatArgField(floatArg: -1) b: floatArgField(floatArg: 1e10) idArgField(idArg: 1) c: idArgField(idArg: \"a\") enumArgField(enumArg: SPOTTED) } }"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { stringListArgField(stringListArg: [\"a\", null, \"b\"]) a: stringListArgField(stringListArg: []) b: stringListArgField(stringListArg: \"one\") c: stringListArgField(stringListArg: null) } }"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { complexArgField(complexArg: {requiredField: true, stringListField: [\"a\"], intField: 4}) a: complexArgField b: complexArgField(complexArg: null) c: complexArgField(complexArg: {stringListField: \"one\", requiredField: false}) } }"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { oneOfArgField(oneOfArg: {stringField: \"a\"}) a: oneOfArgField(oneOfArg: {intField: 1}) } }"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: stringArgField(stringArg: 1) b: stringArgField(stringArg: 1.0) c: stringArgField(stringArg: true) d: stringArgField(stringArg: BAR) e: stringArgField(stringArg: [\"x\"]) f: stringArgField(stringArg: {a: \"x\"}) } }",
            "1:50 String cannot represent a non string value: 1",
            "1:82 String cannot represent a non string value: 1.0",
            "1:116 String cannot represent a non string value: true",
            "1:151 String cannot represent a non string value: BAR",
            "1:185 String cannot represent a non string value: [\"x\"]",
            "1:221 String cannot represent a non string value: {a: \"x\"}"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: intArgField(intArg: \"3\") b: intArgField(intArg: 829384293849283498239482938) c: intArgField(intArg: FOO) d: intArgField(intArg: 3.0) e: intArgField(intArg: 3.333) f: intArgField(intArg: 2147483648) g: intArgField(intArg: -2147483648) } }",
            "1:44 Int cannot represent non-integer value: \"3\"",
            "1:72 Int cannot represent non 32-bit signed integer value: 829384293849283498239482938",
            "1:124 Int cannot represent non-integer value: FOO",
            "1:152 Int cannot represent non-integer value: 3.0",
            "1:180 Int cannot represent non-integer value: 3.333",
            "1:210 Int cannot represent non 32-bit signed integer value: 2147483648"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: floatArgField(floatArg: \"3.3\") b: floatArgField(floatArg: true) c: floatArgField(floatArg: FOO) d: floatArgField(floatArg: [1]) } }",
            "1:48 Float cannot represent non numeric value: \"3.3\"",
            "1:82 Float cannot represent non numeric value: true",
            "1:115 Float cannot represent non numeric value: FOO",
            "1:147 Float cannot represent non numeric value: [1]"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: booleanArgField(booleanArg: 2) b: booleanArgField(booleanArg: 1.0) c: booleanArgField(booleanArg: \"true\") d: booleanArgField(booleanArg: TRUE) } }",
            "1:52 Boolean cannot represent a non boolean value: 2",
            "1:86 Boolean cannot represent a non boolean value: 1.0",
            "1:122 Boolean cannot represent a non boolean value: \"true\"",
            "1:161 Boolean cannot represent a non boolean value: TRUE"),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: idArgField(idArg: 1.0) b: idArgField(idArg: true) c: idArgField(idArg: SOMETHING) d: idArgField(idArg: {}) } }",
            "1:42 ID cannot represent a non-string and non-integer value: 1.0",
            "1:68 ID cannot represent a non-string and non-integer value: true",
            "1:95 ID cannot represent a non-string and non-integer value: SOMETHING",
            "1:127 ID cannot represent a non-string and non-integer value: {}"),
        new(
            "ValuesOfCorrectType",
            "{ dog { a: doesKnowCommand(dogCommand: 2) b: doesKnowCommand(dogCommand: \"SIT\") c: doesKnowCommand(dogCommand: true) d: doesKnowCommand(dogCommand: JUGGLE) e: doesKnowCommand(dogCommand: sit) f: doesKnowCommand(dogCommand: [SIT]) g: doesKnowCommand(dogCommand: {a: 1, b: [2, \"x\"]}) } }",
            "1:40 Enum \"DogCommand\" cannot represent non-enum value: 2.",
            "1:74 Enum \"DogCommand\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"?",
            "1:112 Enum \"DogCommand\" cannot represent non-enum value: true.",
            "1:149 Value \"JUGGLE\" does not exist in \"DogCommand\" enum.",
            "1:188 Value \"sit\" does not exist in \"DogCommand\" enum. Did you mean the enum value \"SIT\"?",
            "1:224 Enum \"DogCommand\" cannot represent non-enum value: [SIT]. Did you mean the enum value \"SIT\"?",
            "1:262 Enum \"DogCommand\" cannot represent non-enum value: {a: 1, b: [2, \"x\"]}."),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: stringListArgField(stringListArg: [\"one\", 2, [3]]) b: stringListArgField(stringListArg: 1) c: stringListNonNullArgField(stringListNonNullArg: [\"one\", null]) } }",
            "1:66 String cannot represent a non string value: 2",
            "1:69 String cannot represent a non string value: [3]",
            "1:112 String cannot represent a non string value: 1",
            "1:174 Expected value of type \"String!\", found null."),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: complexArgField(complexArg: {intField: 4}) b: complexArgField(complexArg: {stringListField: [\"one\", 2], requiredField: true}) c: complexArgField(complexArg: {requiredField: true, nonNullField: null}) d: complexArgField(complexArg: {requiredField: true, invalidField: \"v\", intFeld: 1}) e: complexArgField(complexArg: \"text\") f: complexArgField(complexArg: [{requiredField: true}]) } }",
            "1:52 Field \"ComplexInput.requiredField\" of required type \"Boolean!\" was not provided.",
            "1:124 String cannot represent a non string value: 2",
            "1:217 Expected value of type \"Boolean!\", found null.",
            "1:277 Field \"invalidField\" is not defined by type \"ComplexInput\". Did you mean \"intField\"?",
            "1:296 Field \"intFeld\" is not defined by type \"ComplexInput\". Did you mean \"intField\"?",
            "1:340 Expected value of type \"ComplexInput\", found \"text\".",
            "1:379 Expected value of type \"ComplexInput\", found [{requiredField: true}]."),
        new(
            "ValuesOfCorrectType",
            "{ complicatedArgs { a: oneOfArgField(oneOfArg: {stringField: \"a\", intField: 1}) b: oneOfArgField(oneOfArg: {stringField: null}) c: oneOfArgField(oneOfArg: {}) d: oneOfArgField(oneOfArg: {intField: \"1\"}) } }",
            "1:48 OneOf Input Object \"OneOfInput\" must specify exactly one key.",
            "1:108 Field \"OneOfInput.stringField\" must be non-null.",
            "1:156 OneOf Input Object \"OneOfInput\" must specify exactly one key.",
            "1:198 Int cannot represent non-integer value: \"1\""),
        new(
            "ValuesOfCorrectType",
            "query ($a: Int = 1, $b: String = \"ok\", $c: ComplexInput = {requiredField: true, intField: 3}, $d: Int! = 123) { dog { name @include(if: true) isAtLocation(x: $a, y: $d) } complicatedArgs { stringArgField(stringArg: $b) complexArgField(complexArg: $c) } }"),
        new(
            "ValuesOfCorrectType",
            "query ($a: Int! = null, $b: String! = null, $c: ComplexInput = {requiredField: null, intField: null}, $d: Int = \"one\", $e: Float = 4, $f: ToyFilter = 1) { dog { name } }",
            "1:19 Expected value of type \"Int!\", found null.",
            "1:39 Expected value of type \"String!\", found null.",
            "1:80 Expected value of type \"Boolean!\", found null.",
            "1:113 Int cannot represent non-integer value: \"one\"",
            "1:151 Expected value of type \"ToyFilter\", found 1.",
            "1:8 Variable \"$a\" is never used.",
            "1:25 Variable \"$b\" is never used.",
            "1:45 Variable \"$c\" is never used.",
            "1:103 Variable \"$d\" is never used.",
            "1:120 Variable \"$e\" is never used.",
            "1:135 Variable \"$f\" is never used."),
        new(
            "ValuesOfCorrectType",
            "{ dog @include(if: \"yes\") { name @skip(if: ENUM) @onField(level: null, note: 1) } }",
            "1:20 Boolean cannot represent a non boolean value: \"yes\"",
            "1:44 Boolean cannot represent a non boolean value: ENUM",
            "1:66 Expected value of type \"Int!\", found null.",
            "1:78 String cannot represent a non string value: 1"),
        new(
            "ValuesOfCorrectType",
            "{ dog { toys(filter: {and: {label: 1}, not: {kinds: SOFT, unknown: {deep: 1}}, kinds: [SOFT, WOOD]}) { label } } }",
            "1:36 String cannot represent a non string value: 1",
            "1:59 Field \"unknown\" is not defined by type \"ToyFilter\".",
            "1:94 Value \"WOOD\" does not exist in \"ToyKind\" enum."),
    ];
}
