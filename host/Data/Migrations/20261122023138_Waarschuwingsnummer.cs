using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Waarschuwingsnummer : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Waarschuwingsnummer",
                schema: "platform",
                table: "Nummerreeksregel",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Waarschuwingsnummer",
                schema: "platform",
                table: "Nummerreeksregel");
        }
    }
}
