namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Overlaps =>
    [
        new(
            "OverlappingFields",
            "{ dog { name name } catOrDog { ... on Dog { name } ... on Cat { name } } }"),
        new(
            "OverlappingFields",
            "{ dog { isAtLocation(x: 0, y: 1) isAtLocation(y: 1, x: 0) toys(filter: {label: \"a\", kinds: [SOFT]}) { label } } }"),
        new(
            "OverlappingFields",
            "{ dog { toys(filter: {label: \"a\", kinds: [SOFT]}) { label } toys(filter: {kinds: [SOFT], label: \"a\"}) { kind } } }"),
        new(
            "OverlappingFields",
            "{ pet { ... on Dog { volume: barkVolume other: name } ... on Cat { volume: meowVolume other: nickname } } }"),
        new(
            "OverlappingFields",
            "query ($b: Boolean!) { dog { name @include(if: $b) name @skip(if: $b) } }"),
        new(
            "OverlappingFields",
            "{ dog { fido: name fido: nickname } }",
            "1:9 1:20 Fields \"fido\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { name: nickname name } }",
            "1:9 1:24 Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }",
            "1:9 1:42 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { doesKnowCommand doesKnowCommand(dogCommand: HEEL) } }",
            "1:9 1:25 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "query ($a: DogCommand, $b: DogCommand) { dog { doesKnowCommand(dogCommand: $a) doesKnowCommand(dogCommand: $b) } }",
            "1:48 1:80 Fields \"doesKnowCommand\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { isAtLocation(x: 0) isAtLocation(y: 0) } }",
            "1:9 1:28 Fields \"isAtLocation\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: name } } }",
            "1:22 1:56 Fields \"volume\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ pet { ... on Dog { toys { label } } ... on Cat { toys { label } } } }",
            "1:22 1:52 Fields \"toys\" conflict because they return conflicting types \"[Toy!]!\" and \"[Toy]\". Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ toyOrBall { ... on Toy { label } ... on Ball { label } } }",
            "1:28 1:50 Fields \"label\" conflict because they return conflicting types \"String!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ toyOrBall { ... on Toy { x: owner { name } } ... on Ball { x: size } } }",
            "1:28 1:62 Fields \"x\" conflict because they return conflicting types \"Pet\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nickname }",
            "1:43 1:73 Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { x: name ...A } } fragment A on Dog { ...B } fragment B on Dog { x: nickname }",
            "1:9 1:73 Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ human { x: iq } human { ...A } } fragment A on Human { x: name }",
            "1:3 1:11 1:19 1:58 Fields \"human\" conflict because subfields \"x\" conflict because \"iq\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ a: human { x: iq y: name } a: human { x: name y: iq } }",
            "1:3 1:14 1:20 1:30 1:41 1:49 Fields \"a\" conflict because subfields \"x\" conflict because \"iq\" and \"name\" are different fields and subfields \"y\" conflict because \"name\" and \"iq\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ human { pets { ... on Dog { v: name } } } human { pets { ... on Dog { v: nickname } } } }",
            "1:3 1:11 1:31 1:45 1:53 1:73 Fields \"human\" conflict because subfields \"pets\" conflict because subfields \"v\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { mother { a: name } mother { a: nickname b: name } ...M } } fragment M on Dog { mother { b: barks } }",
            "1:9 1:18 1:28 1:37 Fields \"mother\" conflict because subfields \"a\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            "1:28 1:49 1:88 1:97 Fields \"mother\" conflict because subfields \"b\" conflict because \"name\" and \"barks\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ human { relatives { ...A } relatives { x: iq } } } fragment A on Human { x: name relatives { ...A } }",
            "1:11 1:42 1:30 1:76 Fields \"relatives\" conflict because subfields \"x\" conflict because \"iq\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            "1:96 Cannot spread fragment \"A\" within itself."),
        new(
            "OverlappingFields",
            "{ pet { ... on Dog { s: toys { label } } ... on Cat { s: furColor } } }",
            "1:22 1:55 Fields \"s\" conflict because they return conflicting types \"[Toy!]!\" and \"FurColor\". Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { ... on Pet { a: name } ... on Dog { a: nickname } } }",
            "1:22 1:45 Fields \"a\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional."),
        new(
            "OverlappingFields",
            "{ dog { a: unknown a: alsoUnknown } }",
            "1:9 1:20 Fields \"a\" conflict because \"unknown\" and \"alsoUnknown\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            "1:9 Cannot query field \"unknown\" on type \"Dog\".",
            "1:20 Cannot query field \"alsoUnknown\" on type \"Dog\"."),
        new(
            "OverlappingFields",
            "{ pet { ... on Dog { x: mother { n: name } } ... on Cat { x: toys { n: label } } } }",
            "1:22 1:59 Fields \"x\" conflict because they return conflicting types \"Dog\" and \"[Toy]\". Use different aliases on the fields to fetch both if this was intentional."),
    ];
}
