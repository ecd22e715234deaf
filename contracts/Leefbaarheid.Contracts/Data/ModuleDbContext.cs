using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// The tables of one module. It applies the conventions that let one set of migrations serve SQL Server, PostgreSQL and SQLite:
/// no column types, client-made keys, enums as text, UTC instants, no cascades, and a schema of its own
/// (on SQLite, which has no schemas, the same name as a prefix of the table).
/// </summary>
/// <param name="options">The options that the host made for this context.</param>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema that holds the module's tables: its id in lower case, letters only.</summary>
    public abstract string Schema { get; }

    /// <summary>The scope that this context was made in: who saves, and when. Set by the host.</summary>
    internal IServiceProvider? Services { get; set; }

    /// <summary>Which records whoever asks may read. The filters of the model ask for it at every query. Set by the host.</summary>
    internal Func<Leesbereik>? Lezer { get; set; }

    /// <summary>What <see cref="Lezer"/> says; everything in a context that was made for migrations.</summary>
    internal Leesbereik Leesbereik => Lezer?.Invoke() ?? Leesbereik.Onbeperkt;

    /// <summary>Says what a refused save means to the user. Set by the host.</summary>
    internal ISaveErrors? Errors { get; set; }

    /// <inheritdoc />
    /// <exception cref="Contracts.Errors.VersieconflictException">Somebody else changed a record in the meantime.</exception>
    /// <exception cref="Contracts.Errors.NietGevondenException">Somebody else removed a record in the meantime.</exception>
    /// <exception cref="Contracts.Errors.RegelovertredingException"><c>BESTAAT_AL</c>: a value that must be unique is taken.</exception>
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        catch (DbUpdateException refused) when (Errors is not null)
        {
            if (Errors.Explain(refused) is { } explained)
                throw explained;
            throw;
        }
    }

    /// <inheritdoc />
    /// <exception cref="Contracts.Errors.VersieconflictException">Somebody else changed a record in the meantime.</exception>
    /// <exception cref="Contracts.Errors.NietGevondenException">Somebody else removed a record in the meantime.</exception>
    /// <exception cref="Contracts.Errors.RegelovertredingException"><c>BESTAAT_AL</c>: a value that must be unique is taken.</exception>
    public sealed override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException refused) when (Errors is not null)
        {
            if (await Errors.ExplainAsync(refused, cancellationToken) is { } explained)
                throw explained;
            throw;
        }
    }

    /// <summary>Describes the module's entities. The conventions are applied afterwards.</summary>
    /// <param name="model">The model to describe them in.</param>
    protected abstract void Configure(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Configure(modelBuilder);
        ModelConventions.Apply(modelBuilder.Model, Schema, Database.ProviderName);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => ModelConventions.Configure(configurationBuilder);
}
