using System.Linq.Expressions;
using System.Reflection;
using HotChocolate;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

/// <summary>What keeps the start of a host cheap, as far as it can be held without a clock.</summary>
public sealed class SchemaStartTests
{
    [Fact]
    public void Metadata_is_read_once_for_many_questions()
    {
        var source = new CountingSource();
        var attributes = new AttributeReader();

        Assert.False(attributes.Has<ObsoleteAttribute>(source));
        Assert.Null(attributes.Find<ObsoleteAttribute>(source));
        Assert.NotNull(attributes.Find<CLSCompliantAttribute>(source));

        Assert.Equal(1, source.Reads);
        Assert.Equal(1, attributes.Reads);
    }

    [Fact]
    public void The_members_of_a_type_are_read_once_whatever_is_made_of_it()
    {
        var attributes = new AttributeReader();
        var members = new MemberReader(attributes);
        var first = members.Fields(typeof(Woning), includeStatic: false);
        var reads = attributes.Reads;

        Assert.Same(first, members.Fields(typeof(Woning), includeStatic: false));
        Assert.Equal(["Straat", "Kamers"], members.Properties(typeof(Woning)).Select(property => property.Name));
        Assert.Equal(reads, attributes.Reads);
    }

    [Fact]
    public void What_a_class_inherits_is_read_once_for_all_that_inherit_it()
    {
        var attributes = new AttributeReader();
        var first = attributes.All(typeof(Woning).GetProperty(nameof(Woning.Straat))!);

        Assert.Same(first, attributes.All(typeof(Hoekwoning).GetProperty(nameof(Hoekwoning.Straat))!));
        Assert.Equal(1, attributes.Reads);
        Assert.NotSame(first, attributes.All(typeof(Hoekwoning).GetProperty(nameof(Hoekwoning.Kamers))!));
        Assert.Equal(2, attributes.Reads);
    }

    [Fact]
    public void Of_members_that_hide_each_other_the_most_derived_is_a_field_and_overloads_all_are()
    {
        var members = new MemberReader(new AttributeReader()).Fields(typeof(Overdekt), includeStatic: false);

        Assert.Equal(["Zoek(String)", "Zoek(Int32)", "Zoek(String, String)", "Zoek()"], members.Select(member
            => $"{member.Name}({string.Join(", ", ((MethodInfo)member).GetParameters().Select(parameter => parameter.ParameterType.Name))})"));
        Assert.Equal(typeof(Overdekt), members[2].DeclaringType);
    }

    [Fact]
    public void What_overrides_a_member_has_its_attributes_and_nothing_else_has()
    {
        var attributes = new AttributeReader();

        Assert.True(attributes.Has<InheritedAttribute>(typeof(Hoekwoning).GetProperty(nameof(Hoekwoning.Kamers))!));
        Assert.False(attributes.Has<InheritedAttribute>(typeof(Hoekwoning).GetProperty(nameof(Hoekwoning.Straat))!));
        Assert.True(attributes.Has<InheritedAttribute>(typeof(Hoekwoning).GetMethod(nameof(Hoekwoning.Adres))!.GetParameters()[0]));
    }

    [Fact]
    public void Documentation_is_read_when_a_description_is_asked_for_and_only_then()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.xml");
        var schema = TestSchema.Build(builder => builder.AddQueryType<Gedocumenteerd>().ModifyOptions(options => options.ResolveXmlDocumentationFileName = _ => path));
        try
        {
            File.WriteAllText(path, $"""
                <doc><members>
                  <member name="T:{typeof(Gedocumenteerd).FullName!.Replace('+', '.')}"><summary>Alles over woningen.</summary></member>
                  <member name="P:{typeof(Gedocumenteerd).FullName!.Replace('+', '.')}.Straat"><summary>De straat.</summary></member>
                </members></doc>
                """);

            Assert.Equal("Alles over woningen.", schema.Query.Description?.Text);
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Equal("De straat.", schema.Query.Field("straat")!.Description?.Text);
        Assert.Null(schema.Query.Field("plaats")!.Description?.Text);
        Assert.Equal("Anders.", schema.Query.Field("nummer")!.Description?.Text);
    }

    [Fact]
    public async Task A_resolver_is_written_when_it_first_runs_and_only_then()
    {
        var written = 0;
        var resolver = ResolverCompiler.Compile(_ =>
        {
            written++;
            return Expression.Constant("ja");
        });
        Assert.Equal(0, written);

        var context = DispatchProxy.Create<IMiddlewareContext, Remembering>();
        await resolver(context);
        await resolver(context);

        Assert.Equal(1, written);
        Assert.Equal(["ja", "ja"], ((Remembering)context).Given);
    }

    [Theory]
    [InlineData(nameof(Nullables.Zeker))]
    [InlineData(nameof(Nullables.Misschien))]
    [InlineData(nameof(Nullables.Getal))]
    [InlineData(nameof(Nullables.Lijst))]
    [InlineData(nameof(Nullables.Rij))]
    [InlineData(nameof(Nullables.Paren))]
    [InlineData(nameof(Nullables.Opgeslagen))]
    [InlineData(nameof(Nullables.Soms))]
    [InlineData(nameof(Nullables.Getallen))]
    public void The_compilers_flags_say_the_same_as_the_runtimes_own_reader(string name)
    {
        var property = typeof(Nullables).GetProperty(name)!;

        var read = new NullableAnnotations(new AttributeReader()).Of(property);

        Assert.Equal(Written(Annotated.Of(new NullabilityInfoContext().Create(property))), Written(read));
    }

    [Fact]
    public void Parameters_and_members_of_generic_types_say_the_same_too()
    {
        var annotations = new NullableAnnotations(new AttributeReader());
        var runtime = new NullabilityInfoContext();
        var method = typeof(Nullables).GetMethod(nameof(Nullables.Zoek))!;

        foreach (var parameter in method.GetParameters().Append(method.ReturnParameter))
            Assert.Equal(Written(Annotated.Of(runtime.Create(parameter))), Written(annotations.Of(parameter)));
        foreach (var type in new[] { typeof(Doos<string>), typeof(Doos<int>) })
        {
            var property = type.GetProperty("Inhoud")!;
            Assert.Equal(Written(Annotated.Of(runtime.Create(property))), Written(annotations.Of(property)));
        }
    }

    private static string Written(Annotated annotated)
        => $"{(annotated.IsNotNull ? "!" : "?")}{(annotated.Element is { } element ? $"[{Written(element)}]" : "")}"
            + $"<{string.Join(',', annotated.Arguments.Select(Written))}>";

    /// <summary>A context that only takes what resolvers put into it.</summary>
    public class Remembering : DispatchProxy
    {
        public IList<object?> Given { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            foreach (var value in args!)
                Given.Add(value);
            return null;
        }
    }

    public class Gedocumenteerd
    {
        public string Straat => "";

        public string Plaats => "";

        [GraphQLDescription("Anders.")]
        public int Nummer => 1;
    }

    private class Woning
    {
        public string Straat { get; set; } = "";

        [Inherited]
        public virtual int Kamers => 1;

        public override string ToString() => Straat;

        public virtual string Adres([Inherited] string plaats) => plaats;
    }

    private sealed class Hoekwoning : Woning
    {
        public override int Kamers => 2;

        public override string Adres(string plaats) => plaats;
    }

    private class Bedekt
    {
        public string Zoek(string naar) => naar;

        public string Zoek(int nummer) => $"{nummer}";

        public string Zoek(string naar, string waar) => naar + waar;
    }

    private sealed class Overdekt : Bedekt
    {
        public new string Zoek(string naar, string waar) => waar + naar;

        public string Zoek() => "";
    }

    private sealed class Doos<T>
    {
        public T? Inhoud { get; set; }
    }

    private sealed class Nullables
    {
        public string Zeker { get; set; } = "";

        public string? Misschien { get; set; }

        public int? Getal { get; set; }

        public List<string?> Lijst { get; set; } = [];

        public string?[]? Rij { get; set; }

        public Dictionary<string, (string? Links, KeyValuePair<int, string> Rechts)?> Paren { get; set; } = [];

        [System.Diagnostics.CodeAnalysis.MaybeNull]
        public string Opgeslagen { get; set; } = "";

        public string Soms
        {
            [return: System.Diagnostics.CodeAnalysis.MaybeNull]
            get;
            set;
        } = "";

        public IReadOnlyList<int?>? Getallen { get; set; }

        public Task<string?> Zoek(string naar, string? rest, IReadOnlyList<string?>? allen) => Task.FromResult<string?>($"{naar}{rest}{allen}");
    }

    [AttributeUsage(AttributeTargets.All)]
    private sealed class InheritedAttribute : Attribute;

    private sealed class CountingSource : ICustomAttributeProvider
    {
        public int Reads { get; private set; }

        public object[] GetCustomAttributes(bool inherit)
        {
            Reads++;
            return [new CLSCompliantAttribute(true)];
        }

        public object[] GetCustomAttributes(Type attributeType, bool inherit) => GetCustomAttributes(inherit);

        public bool IsDefined(Type attributeType, bool inherit) => GetCustomAttributes(inherit).Length > 0;
    }
}
