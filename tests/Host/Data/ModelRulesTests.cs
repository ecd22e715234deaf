using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class ModelRulesTests
{
    [Theory]
    [InlineData("SqlServer")]
    [InlineData("PostgreSql")]
    [InlineData("Sqlite")]
    public void The_hosts_own_tables_keep_the_rules(string provider)
    {
        using var context = Leefbaarheid.Migrations.ProviderModel.CreateContext(typeof(PlatformContext), provider);

        Assert.Empty(ModelRules.Broken(context));
    }

    [Fact]
    public void A_model_that_breaks_the_rules_hears_of_each()
    {
        using var context = new SlechtContext(new DbContextOptionsBuilder<SlechtContext>().UseSqlServer().Options);

        var broken = ModelRules.Broken(context).ToList();

        List<string> expected =
            [
                "schema 'Slecht_1' must be lower-case letters only",
                "Los: must derive from Entity",
                "Los: the key must be one Guid that the client makes",
                "Slecht: the filter of index IX_Slecht_Naam may only ask whether \"columns\" are null",
                "Slecht.Bedrag: has a column type of its own (money)",
                "Slecht.Labels: is a primitive collection, which PostgreSQL stores as an array",
                "Slecht.Moment: is a DateTimeOffset, which SQLite cannot order; use a DateTime in UTC",
                "Slecht.Naam: has no maximum length",
                "Slecht.Zonder: has no [DataClassification], nor has its class",
            ];
        Assert.Equal(
            expected,
            broken.Where(line => !line.Contains("Labels: has no", StringComparison.Ordinal) && !line.StartsWith("Los.", StringComparison.Ordinal)).ToList());
    }

    private sealed class Slecht : Entity
    {
        [DataClassification(DataClassification.CustomerContent)]
        public decimal Bedrag { get; set; }

        [DataClassification(DataClassification.CustomerContent)]
        public List<string> Labels { get; set; } = [];

        [DataClassification(DataClassification.CustomerContent)]
        public DateTimeOffset Moment { get; set; }

        [DataClassification(DataClassification.CustomerContent)]
        public string Naam { get; set; } = "";

        public int Zonder { get; set; }
    }

    private sealed class Los
    {
        public int Id { get; set; }
    }

    private sealed class SlechtContext(DbContextOptions<SlechtContext> options) : ModuleDbContext(options)
    {
        public override string Schema => "Slecht_1";

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Slecht>(slecht =>
            {
                slecht.Property(s => s.Bedrag).HasColumnType("money");
                slecht.HasIndex(s => s.Naam).HasFilter("\"Zonder\" = 1");
            });
            model.Entity<Los>();
        }
    }
}
