using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HotChocolate;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

/// <summary>What is read off the metadata itself is what reflection would have said.</summary>
public sealed class MetadataTablesTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly HashSet<Type> s_leftOut =
    [
        typeof(AsyncStateMachineAttribute), typeof(IteratorStateMachineAttribute), typeof(AsyncIteratorStateMachineAttribute),
        typeof(DebuggerStepThroughAttribute), typeof(RequiredMemberAttribute), typeof(IsReadOnlyAttribute), typeof(TupleElementNamesAttribute),
        typeof(ExtensionAttribute),

        // What reflection makes of the flags of a member.
        typeof(OptionalAttribute), typeof(InAttribute), typeof(OutAttribute), typeof(MarshalAsAttribute), typeof(PreserveSigAttribute),
        typeof(DllImportAttribute), typeof(FieldOffsetAttribute), typeof(NonSerializedAttribute),
    ];

    /// <summary>Assemblies of our own, of a framework and of a library that brings compiler attributes of its own.</summary>
    public static TheoryData<Assembly> Assemblies =>
    [
        typeof(MetadataTablesTests).Assembly, typeof(AttributeReader).Assembly, typeof(GraphQLNameAttribute).Assembly,
        typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly, typeof(Npgsql.NpgsqlConnection).Assembly,
    ];

    [Theory]
    [MemberData(nameof(Assemblies), DisableDiscoveryEnumeration = true)]
    public void Every_member_and_parameter_has_the_attributes_that_reflection_finds(Assembly assembly)
    {
        var attributes = new AttributeReader();
        var count = 0;
        foreach (var type in assembly.GetTypes())
        {
            foreach (var member in type.GetMembers(Declared).Where(member => member is PropertyInfo or FieldInfo or MethodInfo))
            {
                Assert.Equal(Written(Attribute.GetCustomAttributes(member, inherit: true)), Written(attributes.All(member)));
                count++;
                if (member is not MethodInfo method)
                    continue;
                foreach (var parameter in method.GetParameters().Append(method.ReturnParameter))
                    Assert.Equal(Written(Attribute.GetCustomAttributes(parameter, inherit: true)), Written(attributes.All(parameter)));
            }
        }

        Assert.True(count > 1000, $"Only {count} members.");
    }

    [Theory]
    [MemberData(nameof(Assemblies), DisableDiscoveryEnumeration = true)]
    public void Indexers_plain_outcomes_and_annotated_constructors_are_told_apart(Assembly assembly)
    {
        var tables = MetadataTables.Of(assembly)!;
        foreach (var type in assembly.GetTypes())
        {
            foreach (var property in type.GetProperties(Declared))
                Assert.Equal(property.GetIndexParameters().Length > 0, tables.TakesParameters(property.MetadataToken));
            foreach (var method in type.GetMethods(Declared))
            {
                if (tables.IsResultPlain(method.MetadataToken))
                    Assert.All(method.ReturnParameter.GetCustomAttributes(inherit: false), attribute => Assert.StartsWith("System.", attribute.GetType().Namespace));
            }

            if (!tables.HasAnnotatedConstructor(type.MetadataToken))
            {
                Assert.All(
                    type.GetConstructors().SelectMany(constructor => constructor.GetParameters()),
                    parameter => Assert.Empty(parameter.GetCustomAttributes(typeof(DescriptorAttribute), inherit: false)));
            }
        }
    }

    [Fact]
    public void A_record_may_say_on_the_parameter_what_its_property_is()
    {
        var tables = MetadataTables.Of(typeof(MetAanduiding).Assembly)!;

        Assert.True(tables.HasAnnotatedConstructor(typeof(MetAanduiding).MetadataToken));
        Assert.False(tables.HasAnnotatedConstructor(typeof(ZonderAanduiding).MetadataToken));
    }

    [Fact]
    public void An_assembly_made_in_memory_is_read_by_reflection()
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Gemaakt"), AssemblyBuilderAccess.Run).DefineDynamicModule("Gemaakt");
        var type = module.DefineType("Ding", TypeAttributes.Public);
        var field = type.DefineField("Naam", typeof(string), FieldAttributes.Public);
        field.SetCustomAttribute(new CustomAttributeBuilder(typeof(GraphQLNameAttribute).GetConstructor([typeof(string)])!, ["titel"]));
        var made = type.CreateType().GetField("Naam")!;

        Assert.Null(MetadataTables.Of(made.Module.Assembly));
        Assert.Equal("titel", new AttributeReader().Find<GraphQLNameAttribute>(made)?.Name);
    }

    private static string Written(IEnumerable<Attribute> attributes)
        => string.Join(", ", attributes.Where(attribute => !s_leftOut.Contains(attribute.GetType())).Select(attribute => attribute switch
        {
            NullableAttribute nullable => $"Nullable({string.Join(' ', nullable.NullableFlags)})",
            NullableContextAttribute context => $"NullableContext({context.Flag})",
            _ => attribute.GetType().ToString(),
        }).Order(StringComparer.Ordinal));

    public sealed record MetAanduiding([property: GraphQLName("a")] string Eerste, [GraphQLName("b")] string Tweede);

    public sealed record ZonderAanduiding([property: GraphQLName("a")] string? Eerste, int Tweede);
}
