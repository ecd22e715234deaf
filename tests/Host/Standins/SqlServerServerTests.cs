using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;

namespace Leefbaarheid.Host.Tests.Standins;

/// <summary>The stand-in has to hold all that the SQL Server client binds to: what is missing would only show at some query.</summary>
public sealed class SqlServerServerTests
{
    private const string StandIn = "Microsoft.SqlServer.Server";

    [Fact]
    public void Every_type_that_the_client_refers_to_is_there()
    {
        var assembly = Assembly.Load(StandIn);

        Assert.All(References(type => type), type => Assert.NotNull(assembly.GetType(type)));
    }

    [Fact]
    public void Every_member_that_the_client_refers_to_is_there()
    {
        var assembly = Assembly.Load(StandIn);

        Assert.NotEmpty(Members());
        Assert.All(Members(), member => Assert.NotEmpty(assembly.GetType(member.Type)!.GetMember(
            member.Name,
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)));
    }

    [Fact]
    public void The_runtime_accepts_the_stand_in_for_the_reference_of_the_client()
    {
        var reference = typeof(SqlConnection).Assembly.GetReferencedAssemblies().Single(name => name.Name == StandIn);

        Assert.Equal(reference.Version, Assembly.Load(reference).GetName().Version);
    }

    [Fact]
    public void A_parameter_with_a_structured_value_can_be_made()
    {
        using var command = new SqlCommand("SELECT @p");
        command.Parameters.AddWithValue("@p", 1);

        Assert.Equal(System.Data.SqlDbType.Int, command.Parameters[0].SqlDbType);
    }

    private static List<string> References(Func<string, string> select)
    {
        using var file = new PEReader(File.OpenRead(typeof(SqlConnection).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Where(type => IsOurs(metadata, type)).Select(type => select(Name(metadata, type)))];
    }

    private static List<(string Type, string Name)> Members()
    {
        using var file = new PEReader(File.OpenRead(typeof(SqlConnection).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from member in metadata.MemberReferences.Select(metadata.GetMemberReference)
               where member.Parent.Kind == HandleKind.TypeReference
               let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
               where IsOurs(metadata, type)
               select (Name(metadata, type), metadata.GetString(member.Name)),
        ];
    }

    private static bool IsOurs(MetadataReader metadata, TypeReference type)
        => type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == StandIn;

    private static string Name(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
