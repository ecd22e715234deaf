using System.Linq.Expressions;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Changes an account as it stands in the database at that moment.</summary>
internal sealed class AccountStore(PlatformContext platform, IUnitOfWork work)
{
    public async Task<Gebruiker> ChangeAsync(Guid id, Action<Gebruiker> change, CancellationToken cancellationToken)
        => (await TryChangeAsync(kandidaat => kandidaat.Id == id, change, cancellationToken))!;

    /// <summary>The account; null when there is none such.</summary>
    public async Task<Gebruiker?> TryChangeAsync(Expression<Func<Gebruiker, bool>> which, Action<Gebruiker> change, CancellationToken cancellationToken)
    {
        Gebruiker? account = null;
        await work.RunAsync(
            async token =>
            {
                account = await platform.Gebruikers.AsTracking().SingleOrDefaultAsync(which, token);
                if (account is null)
                    return;
                change(account);
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
        return account;
    }
}
