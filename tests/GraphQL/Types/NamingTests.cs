using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class NamingTests
{
    [Theory]
    [InlineData("FooBar", "fooBar")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("PLZ", "plz")]
    [InlineData("FOO1Ar", "foo1Ar")]
    [InlineData("FOO_Ar", "foo_Ar")]
    [InlineData("A", "a")]
    [InlineData("already", "already")]
    [InlineData("_Foo", "_Foo")]
    [InlineData("GetalAsync", "getalAsync")]
    public void A_property_lowers_its_leading_upper_case_run(string name, string expected) => Assert.Equal(expected, Naming.Camel(name));

    [Theory]
    [InlineData("GetDossier", false, "dossier")]
    [InlineData("GetDossierAsync", true, "dossier")]
    [InlineData("GetDossierAsync", false, "dossierAsync")]
    [InlineData("Get", false, "get")]
    [InlineData("Async", true, "async")]
    [InlineData("Getuige", false, "uige")]
    [InlineData("MaakDossierAsync", true, "maakDossier")]
    public void A_method_loses_get_and_when_it_is_asynchronous_async(string name, bool isAsynchronous, string expected)
        => Assert.Equal(expected, Naming.Method(name, isAsynchronous));

    [Theory]
    [InlineData("FooBar", "FOO_BAR")]
    [InlineData("FOOBar", "FOO_BAR")]
    [InlineData("FOO_BAR", "FOO_BAR")]
    [InlineData("FOO", "FOO")]
    [InlineData("Foo", "FOO")]
    [InlineData("foo", "FOO")]
    [InlineData("Foo1Bar", "FOO1_BAR")]
    [InlineData("Foo_Bar", "FOO_BAR")]
    public void An_enum_value_is_upper_snake_case(string name, string expected) => Assert.Equal(expected, Naming.EnumValue(name));

    [Theory]
    [InlineData(typeof(string), "String")]
    [InlineData(typeof(KeyValuePair<string, int>), "KeyValuePairOfStringAndInt32")]
    [InlineData(typeof(List<List<string>>), "ListOfListOfString")]
    public void A_generic_type_names_what_it_is_made_of(Type type, string expected) => Assert.Equal(expected, Naming.Type(type));

    [Theory]
    [InlineData("Dossier", "DossierInput")]
    [InlineData("DossierInput", "DossierInput")]
    public void An_input_object_ends_with_input(string name, string expected) => Assert.Equal(expected, Naming.Input(name));

    [Theory]
    [InlineData("a", true)]
    [InlineData("_a1", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a-b", false)]
    [InlineData("één", false)]
    [InlineData("__a", false)]
    public void A_name_has_to_be_one_that_GraphQL_allows(string name, bool isValid) => Assert.Equal(isValid, Naming.IsValid(name));
}
