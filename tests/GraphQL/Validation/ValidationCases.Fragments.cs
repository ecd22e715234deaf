namespace Leefbaarheid.GraphQL.Tests.Validation;

internal static partial class ValidationCases
{
    private static ValidationCase[] Fragments =>
    [
        new(
            "UniqueFragmentNames",
            "{ dog { ...A ...B ... on Dog { barks } } } fragment A on Dog { name } fragment B on Dog { nickname }"),
        new(
            "UniqueFragmentNames",
            "{ dog { ...A } } fragment A on Dog { name } fragment A on Dog { nickname }",
            "1:27 1:54 There can be only one fragment named \"A\"."),
        new(
            "UniqueFragmentNames",
            "{ dog { name } } fragment A on Dog { name } fragment A on Dog { nickname }",
            "1:27 1:54 There can be only one fragment named \"A\".",
            "1:18 Fragment \"A\" is never used.",
            "1:45 Fragment \"A\" is never used."),
        new(
            "KnownFragmentNames",
            "{ dog { ...A ... on Dog { ...B } ... { name } } } fragment A on Dog { name ...B } fragment B on Dog { nickname }"),
        new(
            "KnownFragmentNames",
            "{ dog { ...Unknown1 ... on Dog { ...Unknown2 } } } fragment A on Dog { ...Unknown3 }",
            "1:12 Unknown fragment \"Unknown1\".",
            "1:37 Unknown fragment \"Unknown2\".",
            "1:75 Unknown fragment \"Unknown3\".",
            "1:52 Fragment \"A\" is never used."),
        new(
            "NoUnusedFragments",
            "query A { dog { ...X } } query B { cat { ...Y } } fragment X on Dog { name } fragment Y on Cat { ...Z } fragment Z on Cat { meows }"),
        new(
            "NoUnusedFragments",
            "{ dog { name } } fragment X on Dog { name } fragment Y on Dog { ...Y2 } fragment Y2 on Dog { nickname }",
            "1:18 Fragment \"X\" is never used.",
            "1:45 Fragment \"Y\" is never used.",
            "1:73 Fragment \"Y2\" is never used."),
        new(
            "NoUnusedFragments",
            "{ dog { name } } fragment X on Dog { name ...Y } fragment Y on Dog { name ...X }",
            "1:43 1:75 Cannot spread fragment \"X\" within itself via \"Y\".",
            "1:18 Fragment \"X\" is never used.",
            "1:50 Fragment \"Y\" is never used."),
        new(
            "FragmentsOnCompositeTypes",
            "{ pet { ... on Pet { name } ...D ...U } } fragment D on Dog { name } fragment U on CatOrDog { __typename }"),
        new(
            "FragmentsOnCompositeTypes",
            "{ dog { ...S ... on Boolean { x } ... on ToyFilter { y } } } fragment S on FurColor { bad }",
            "1:21 Fragment cannot condition on non composite type \"Boolean\".",
            "1:42 Fragment cannot condition on non composite type \"ToyFilter\".",
            "1:76 Fragment \"S\" cannot condition on non composite type \"FurColor\"."),
        new(
            "KnownTypeNames",
            "query ($a: String, $b: [ToyFilter!]!) { dog { ... on Pet { name(surname: true) } toys(filter: {label: $a, and: $b}) { label } } }"),
        new(
            "KnownTypeNames",
            "query ($a: [JumbledUpLetters!]!, $b: Strin) { dog { name ... on Badger { name } ...P } } fragment P on Peat { name }",
            "1:13 Unknown type \"JumbledUpLetters\".",
            "1:38 Unknown type \"Strin\". Did you mean \"String\"?",
            "1:65 Unknown type \"Badger\".",
            "1:8 Variable \"$a\" is never used.",
            "1:34 Variable \"$b\" is never used.",
            "1:104 Unknown type \"Peat\". Did you mean \"Pet\" or \"Cat\"?"),
        new(
            "KnownTypeNames",
            "query ($a: Cats) { cat { name } }",
            "1:12 Unknown type \"Cats\". Did you mean \"Cat\"?",
            "1:8 Variable \"$a\" is never used."),
        new(
            "PossibleFragmentSpreads",
            "{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } ... on Mammal { mother { __typename } } } }"),
        new(
            "PossibleFragmentSpreads",
            "{ catOrDog { ...P ...H } } fragment P on Pet { name ... on DogOrHuman { __typename } } fragment H on DogOrHuman { ... on Dog { name } }"),
        new(
            "PossibleFragmentSpreads",
            "{ dog { ... on Cat { meows } } cat { ...D } } fragment D on Dog { barks }",
            "1:9 Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\".",
            "1:38 Fragment \"D\" cannot be spread here as objects of type \"Cat\" can never be of type \"Dog\"."),
        new(
            "PossibleFragmentSpreads",
            "{ human { ... on Pet { name } } toyOrBall { ... on CatOrDog { __typename } } }",
            "1:11 Fragment cannot be spread here as objects of type \"Human\" can never be of type \"Pet\".",
            "1:45 Fragment cannot be spread here as objects of type \"ToyOrBall\" can never be of type \"CatOrDog\"."),
        new(
            "PossibleFragmentSpreads",
            "{ cat { ...C } } fragment C on Canine { name ... on Human { iq } }",
            "1:9 Fragment \"C\" cannot be spread here as objects of type \"Cat\" can never be of type \"Canine\".",
            "1:46 Fragment cannot be spread here as objects of type \"Canine\" can never be of type \"Human\"."),
        new(
            "PossibleFragmentSpreads",
            "{ dog { ... { ... on Cat { meows } } } }",
            "1:15 Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\"."),
        new(
            "NoFragmentCycles",
            "{ dog { ...A ...B } } fragment A on Dog { ...C ...C } fragment B on Dog { ...C } fragment C on Dog { name }"),
        new(
            "NoFragmentCycles",
            "{ dog { ...A } } fragment A on Dog { ...A }",
            "1:38 Cannot spread fragment \"A\" within itself."),
        new(
            "NoFragmentCycles",
            "{ human { ...A } } fragment A on Human { relatives { ...A } }",
            "1:54 Cannot spread fragment \"A\" within itself."),
        new(
            "NoFragmentCycles",
            "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ... on Dog { ...A } }",
            "1:38 1:78 Cannot spread fragment \"A\" within itself via \"B\"."),
        new(
            "NoFragmentCycles",
            "{ dog { ...A } } fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
            "1:38 1:70 Cannot spread fragment \"A\" within itself via \"B\".",
            "1:43 1:97 Cannot spread fragment \"A\" within itself via \"C\"."),
        new(
            "NoFragmentCycles",
            "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...B ...Missing }",
            "1:65 1:92 Cannot spread fragment \"B\" within itself via \"C\".",
            "1:100 Unknown fragment \"Missing\"."),
    ];
}
