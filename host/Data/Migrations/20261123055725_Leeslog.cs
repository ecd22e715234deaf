using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Leeslog : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Lezing",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Tijdstip = table.Column<DateTime>(nullable: false),
                    Gebruiker = table.Column<string>(maxLength: 100, nullable: false),
                    Recordtype = table.Column<string>(maxLength: 200, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    Vertrouwelijkheid = table.Column<string>(maxLength: 40, nullable: false),
                    Onderdelen = table.Column<string>(maxLength: 400, nullable: false),
                    Via = table.Column<string>(maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lezing", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Lezing_Gebruiker_Tijdstip",
                schema: "platform",
                table: "Lezing",
                columns: new[] { "Gebruiker", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Lezing_RecordId_Tijdstip",
                schema: "platform",
                table: "Lezing",
                columns: new[] { "RecordId", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Lezing_Tijdstip",
                schema: "platform",
                table: "Lezing",
                column: "Tijdstip");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Lezing",
                schema: "platform");
        }
    }
}
