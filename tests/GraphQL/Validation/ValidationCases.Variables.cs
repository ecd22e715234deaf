namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Variables =>
    [
        new(
            "UniqueVariableNames",
            "query A($x: Int, $y: ID) { dog { isAtLocation(x: $x) } human(id: $y) { iq } } query B($x: ID) { human(id: $x) { iq } }"),
        new(
            "UniqueVariableNames",
            "query ($x: Int, $x: Int, $x: String) { dog { isAtLocation(x: $x) } }",
            "1:9 1:18 1:27 There can be only one variable named \"$x\".",
            "1:26 1:62 Variable \"$x\" of type \"String\" used in position expecting type \"Int\"."),
        new(
            "VariablesAreInputTypes",
            "query ($a: Int, $b: [String!]!, $c: ToyFilter) { dog { isAtLocation(x: $a) toys(filter: $c) { label } } complicatedArgs { stringListArgField(stringListArg: $b) } }"),
        new(
            "VariablesAreInputTypes",
            "query ($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { dog { isAtLocation(x: $a, y: $b) barks @include(if: $c) } }",
            "1:12 Variable \"$a\" cannot be non-input type \"Dog\".",
            "1:21 Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\".",
            "1:41 Variable \"$c\" cannot be non-input type \"Pet\".",
            "1:8 1:70 Variable \"$a\" of type \"Dog\" used in position expecting type \"Int\".",
            "1:17 1:77 Variable \"$b\" of type \"[[CatOrDog!]]!\" used in position expecting type \"Int\".",
            "1:37 1:100 Variable \"$c\" of type \"Pet\" used in position expecting type \"Boolean!\"."),
        new(
            "NoUndefinedVariables",
            "query ($x: Int) { dog { ...F } } fragment F on Dog { isAtLocation(x: $x) }"),
        new(
            "NoUndefinedVariables",
            "query Q($x: Int) { dog { isAtLocation(x: $x, y: $y) } }",
            "1:49 1:1 Variable \"$y\" is not defined by operation \"Q\"."),
        new(
            "NoUndefinedVariables",
            "{ dog { isAtLocation(x: $x) barks @include(if: $b) } }",
            "1:25 1:1 Variable \"$x\" is not defined.",
            "1:48 1:1 Variable \"$b\" is not defined."),
        new(
            "NoUndefinedVariables",
            "query A { dog { ...F } } query B($x: Int) { dog { ...F } } fragment F on Dog { ...G } fragment G on Dog { isAtLocation(x: $x) }",
            "1:123 1:1 Variable \"$x\" is not defined by operation \"A\"."),
        new(
            "NoUndefinedVariables",
            "{ dog { toys(filter: {and: [{label: $deep}]}) { label } } }",
            "1:37 1:1 Variable \"$deep\" is not defined."),
        new(
            "NoUnusedVariables",
            "query ($x: [ToyKind!], $b: Boolean!) { dog @skip(if: $b) { toys(filter: {kinds: $x}) { label } } }"),
        new(
            "NoUnusedVariables",
            "query ($x: Int, $y: Int) { dog { isAtLocation(x: $x) } }",
            "1:17 Variable \"$y\" is never used."),
        new(
            "NoUnusedVariables",
            "query Q($x: Int, $y: Int, $z: String = \"d\") { dog { ...F } } fragment F on Dog { isAtLocation(y: $y) }",
            "1:9 Variable \"$x\" is never used in operation \"Q\".",
            "1:27 Variable \"$z\" is never used in operation \"Q\"."),
        new(
            "NoUnusedVariables",
            "query A($x: Int) { dog { ...F } } query B($y: Int) { dog { ...G } } fragment F on Dog { isAtLocation(x: $x) } fragment G on Dog { isAtLocation(x: $x) }",
            "1:147 1:35 Variable \"$x\" is not defined by operation \"B\".",
            "1:43 Variable \"$y\" is never used in operation \"B\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($a: Boolean!, $b: [String!]!, $c: String!, $d: ComplexInput) { complicatedArgs { booleanArgField(booleanArg: $a) a: stringListArgField(stringListArg: $b) b: stringListArgField(stringListArg: [$c]) complexArgField(complexArg: $d) } }"),
        new(
            "VariablesInAllowedPosition",
            "query ($i: Int = 1, $b: Boolean = false) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $i) booleanArgField(booleanArg: true) @include(if: $b) } }"),
        new(
            "VariablesInAllowedPosition",
            "query ($i: Int, $b: Boolean) { complicatedArgs { nonNullFieldWithDefault(arg: $i) complexArgField(complexArg: {requiredField: true, nonNullField: $b}) } }"),
        new(
            "VariablesInAllowedPosition",
            "query Q($i: Int) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $i) } }",
            "1:9 1:72 Variable \"$i\" of type \"Int\" used in position expecting type \"Int!\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($i: Int = null) { complicatedArgs { nonNullIntArgField(nonNullIntArg: $i) } }",
            "1:8 1:78 Variable \"$i\" of type \"Int\" used in position expecting type \"Int!\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($s: String) { complicatedArgs { ...F } } fragment F on ComplicatedArgs { ...G } fragment G on ComplicatedArgs { booleanArgField(booleanArg: $s) }",
            "1:8 1:148 Variable \"$s\" of type \"String\" used in position expecting type \"Boolean\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($s: String, $l: [String], $n: String!) { complicatedArgs { a: stringListArgField(stringListArg: $s) stringListNonNullArgField(stringListNonNullArg: $l) b: stringArgField(stringArg: $l) c: intArgField(intArg: $n) } }",
            "1:8 1:104 Variable \"$s\" of type \"String\" used in position expecting type \"[String]\".",
            "1:20 1:156 Variable \"$l\" of type \"[String]\" used in position expecting type \"[String!]\".",
            "1:20 1:189 Variable \"$l\" of type \"[String]\" used in position expecting type \"String\".",
            "1:34 1:216 Variable \"$n\" of type \"String!\" used in position expecting type \"Int\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($s: String) { complicatedArgs { stringListNonNullArgField(stringListNonNullArg: [$s]) complexArgField(complexArg: {requiredField: $s}) } }",
            "1:8 1:89 Variable \"$s\" of type \"String\" used in position expecting type \"String!\".",
            "1:8 1:138 Variable \"$s\" of type \"String\" used in position expecting type \"Boolean!\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($b: Boolean) { dog @include(if: $b) { name @skip(if: $b) } }",
            "1:8 1:40 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".",
            "1:8 1:61 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($a: String!, $b: Int, $c: Int = 1) { complicatedArgs { x: oneOfArgField(oneOfArg: {stringField: $a}) y: oneOfArgField(oneOfArg: {intField: $b}) z: oneOfArgField(oneOfArg: {intField: $c}) } }",
            "1:21 1:147 Variable \"$b\" is of type \"Int\" but must be non-nullable to be used for OneOf Input Object \"OneOfInput\".",
            "1:30 1:190 Variable \"$c\" is of type \"Int\" but must be non-nullable to be used for OneOf Input Object \"OneOfInput\"."),
        new(
            "VariablesInAllowedPosition",
            "query ($u: Unknown, $i: Int!) { complicatedArgs { intArgField(intArg: $u) stringArgField(unknown: $i) } }",
            "1:12 Unknown type \"Unknown\".",
            "1:90 Unknown argument \"unknown\" on field \"ComplicatedArgs.stringArgField\"."),
    ];
}
