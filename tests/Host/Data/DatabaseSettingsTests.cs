using Leefbaarheid.Host.Data;
using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class DatabaseSettingsTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Sqlite", "", true)]
    [InlineData("Sqlite", "Data Source=eigen.db", false)]
    [InlineData("PostgreSql", "Host=localhost", false)]
    [InlineData("sqlserver", "Server=localhost", false)]
    public void Only_the_embedded_database_that_nobody_configured_is_the_default(string? provider, string? connectionString, bool isDefault)
        => Assert.Equal(isDefault, Read(provider, connectionString).IsDefault);

    [Fact]
    public void A_relative_file_lies_under_the_content_root()
        => Assert.Contains(Path.Combine("/srv/host", "var", "leefbaarheid.db"), Read(null, null).ConnectionString, StringComparison.Ordinal);

    [Theory]
    [InlineData("Oracle", "x")]
    [InlineData("7", "x")]
    [InlineData("PostgreSql", "")]
    [InlineData("SqlServer", null)]
    public void A_database_that_cannot_be_used_is_refused_by_the_name_of_the_setting(string provider, string? connectionString)
        => Assert.Contains(":", Assert.Throws<InvalidOperationException>(() => Read(provider, connectionString)).Message, StringComparison.Ordinal);

    private static DatabaseSettings Read(string? provider, string? connectionString)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Database:Provider"] = provider,
                ["ConnectionStrings:Leefbaarheid"] = connectionString,
            })
            .Build();
        return DatabaseSettings.Read(configuration, "/srv/host");
    }
}
